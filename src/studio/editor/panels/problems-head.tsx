import { X } from 'lucide-react';
import { useStore } from 'zustand';
import { setCheckProfile } from '../../../sop/commands/set-check-profile';
import { CHECK_PROFILES, type CheckProfile } from '../../../sop/model/check';
import type { Finding, Severity } from '../../../sop/model/finding';
import { GROUPINGS, type Grouping } from '../../../sop/rules/group-findings';
import { Button } from '../../ui/button';
import { useEditor } from '../editor-session';
import { ChoiceEntry } from '../inspector/fields';
import { counted } from './finding-key';
import { problemsSetting, SEVERITIES } from './problems-setting';

const PROFILE_WORDS: { readonly [Profile in CheckProfile]: string } = {
  strict: 'Strict: before it is signed off',
  standard: 'Standard',
  sketch: 'Sketch: only what is broken',
};

const GROUP_WORDS: { readonly [By in Grouping]: string } = { severity: 'Severity', rule: 'Rule', step: 'Step', role: 'Role' };
const SEVERITY_WORDS: { readonly [Name in Severity]: string } = { error: 'error', warning: 'warning', info: 'hint' };

const choicesOf = <Id extends string>(ids: readonly Id[], words: { readonly [Key in Id]: string }) =>
  ids.map((id) => ({ id, name: words[id] }));

/** How closely to check, how to group, what to list. */
export function ProblemsHead({ all, close }: { readonly all: readonly Finding[]; close(): void }) {
  const { execute, mirror } = useEditor();
  const profile = useStore(mirror, (state) => state.sop.profile.checkProfile) ?? 'standard';
  const { by, hidden } = useStore(problemsSetting);
  const problems = all.filter(({ severity }) => severity !== 'info').length;
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const toggle = (severity: Severity) =>
    problemsSetting.setState({ hidden: hidden.includes(severity) ? hidden.filter((one) => one !== severity) : [...hidden, severity] });
  return (
    <div className="problems-head">
      <h2 data-list-heading tabIndex={-1}>
        {problems === 0 ? 'No problems' : counted(problems, 'problem')}
        {errors > 0 && <span className="problems-errors"> · {errors} to put right before this SOP can be relied on</span>}
      </h2>
      <div className="problems-choices">
        <ChoiceEntry
          label="Check"
          value={profile}
          choices={choicesOf(CHECK_PROFILES, PROFILE_WORDS)}
          onCommit={(id) => {
            const chosen = CHECK_PROFILES.find((one) => one === id);
            if (chosen !== undefined) execute(setCheckProfile, { profile: chosen });
          }}
        />
        <ChoiceEntry
          label="Group by"
          value={by}
          choices={choicesOf(GROUPINGS, GROUP_WORDS)}
          onCommit={(id) => problemsSetting.setState({ by: GROUPINGS.find((one) => one === id) ?? 'severity' })}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: three switches are no form */}
        <div className="problems-filter" role="group" aria-label="Show">
          {SEVERITIES.map((severity) => {
            const many = all.filter((finding) => finding.severity === severity).length;
            return (
              <Button key={severity} aria-pressed={!hidden.includes(severity)} onClick={() => toggle(severity)}>
                {counted(many, SEVERITY_WORDS[severity])}
              </Button>
            );
          })}
        </div>
      </div>
      <Button look="quiet" icon={<X size={16} aria-hidden />} label="Close problems" onClick={close} />
    </div>
  );
}
