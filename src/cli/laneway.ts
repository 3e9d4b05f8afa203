#!/usr/bin/env node
import { main } from './main';
import { openTerminal } from './terminal';

// Set and not exited: a long result must have left for a slow pipe before the process ends.
process.exitCode = await main(process.argv.slice(2), openTerminal());
