import {
  AlertTriangle,
  BookCheck,
  CircleCheck,
  Download,
  House,
  OctagonAlert,
  PanelRight,
  Redo2,
  Undo2,
  WandSparkles,
  Wrench,
  X,
} from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { editSop } from '../../sop/commands/edit-sop';
import { InlineRename } from '../canvas/inline-rename';
import { Button } from '../ui/button';
import { ThemeButton } from '../ui/theme-button';
import { cancelAutoLayout, runAutoLayout } from './auto-layout';
import { CommentsButton } from './comments/comments-button';
import { useEditor, usePanels } from './editor-session';
import { keysFor } from './keys-for';
import { ViewSwitch } from './views/view-switch';
import './top-bar.css';

const StandingChip = lazy(() => import('./versions/standing-chip').then((module) => ({ default: module.StandingChip })));
const MenuBar = lazy(() => import('./menus/menu-bar').then((module) => ({ default: module.MenuBar })));

function Title() {
  const { mirror, execute } = useEditor();
  const title = useStore(mirror, (state) => state.sop.profile.title);
  const [writing, setWriting] = useState(false);
  if (writing) {
    return (
      <InlineRename
        label="SOP title"
        text={title}
        onCommit={(text) => text !== title && execute(editSop, { changes: { title: text } })}
        onEnd={() => setWriting(false)}
      />
    );
  }
  return (
    <h1 className="top-bar-title">
      <button type="button" data-tip="Rename this SOP" onClick={() => setWriting(true)}>
        {title || 'Untitled SOP'}
      </button>
    </h1>
  );
}

function LayoutButton() {
  const session = useEditor();
  const progress = usePanels((state) => state.layoutProgress);
  if (progress === null) {
    return (
      <Button
        aria-label="Auto-layout"
        icon={<WandSparkles size={16} aria-hidden />}
        tip="Tidy the drawing"
        tipKeys={keysFor('auto-layout')}
        onClick={() => void runAutoLayout(session)}
      >
        <span className="top-bar-long-word">Auto-layout</span>
      </Button>
    );
  }
  return (
    <span className="top-bar-progress">
      <progress value={progress} max={1} aria-label="Auto-layout under way" />
      <Button look="quiet" icon={<X size={16} aria-hidden />} label="Cancel Auto-layout" onClick={() => void cancelAutoLayout(session)} />
    </span>
  );
}

function ProblemsButton() {
  const { panels } = useEditor();
  const findings = usePanels((state) => state.findings);
  const open = usePanels((state) => state.problems);
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const Icon = findings.length === 0 ? CircleCheck : errors > 0 ? OctagonAlert : AlertTriangle;
  const look = findings.length === 0 ? 'good' : errors > 0 ? 'error' : 'warning';
  return (
    <Button
      aria-label="Problems"
      aria-pressed={open}
      tip={`${errors} errors, ${findings.length - errors} warnings`}
      tipKeys={keysFor('toggle-problems')}
      icon={<Icon size={16} aria-hidden />}
      onClick={() => panels.setState({ problems: !open })}
    >
      <span className="top-bar-word">Problems</span>
      <span className="top-bar-count" data-look={look} data-count={findings.length} aria-hidden="true" />
    </Button>
  );
}

/** What is always at hand: where I am, take back, tidy, check, hand on. */
export function TopBar() {
  const { takeBack, mirror, panels, host } = useEditor();
  const canUndo = useStore(mirror, (state) => state.canUndo);
  const canRedo = useStore(mirror, (state) => state.canRedo);
  const inspector = usePanels((state) => state.inspector);
  return (
    <header className="top-bar">
      <Button look="quiet" icon={<House size={16} aria-hidden />} label="All SOPs" onClick={() => host.goHome()} />
      <div className="top-bar-name">
        <div className="top-bar-head">
          <Title />
          <Suspense fallback={null}>
            <StandingChip />
          </Suspense>
        </div>
        <Suspense fallback={<div className="menu-bar" />}>
          <MenuBar />
        </Suspense>
      </div>
      <div className="top-bar-tools" role="toolbar" aria-label="Main tools">
        <span className="top-bar-group" data-gives-way="late">
          <ViewSwitch />
        </span>
        <Button
          look="quiet"
          disabled={!canUndo}
          icon={<Undo2 size={16} aria-hidden />}
          label="Undo"
          tipKeys={keysFor('undo')}
          onClick={() => takeBack('undo')}
        />
        <Button
          look="quiet"
          disabled={!canRedo}
          icon={<Redo2 size={16} aria-hidden />}
          label="Redo"
          tipKeys={keysFor('redo')}
          onClick={() => takeBack('redo')}
        />
        {/* On a small screen what is rare, and then all that the menus have too, gives way. */}
        <span className="top-bar-group" data-gives-way="late">
          <LayoutButton />
          <ProblemsButton />
          <span className="top-bar-group" data-gives-way="phone">
            <CommentsButton />
          </span>
          <span className="top-bar-group" data-gives-way="early">
            <Button
              icon={<Wrench size={16} aria-hidden />}
              aria-label="Tools"
              tip="The tools that steps use"
              onClick={() => panels.setState({ dialog: { kind: 'tools' } })}
            >
              <span className="top-bar-word">Tools</span>
            </Button>
          </span>
          <span className="top-bar-group" data-gives-way="early">
            <Button
              icon={<BookCheck size={16} aria-hidden />}
              aria-label="Publish"
              tip="For review, approved, published"
              onClick={() => panels.setState({ dialog: { kind: 'publish' } })}
            >
              <span className="top-bar-word">Publish</span>
            </Button>
          </span>
          <Button
            look="primary"
            icon={<Download size={16} aria-hidden />}
            aria-label="Export"
            tip="Picture or file for somebody else"
            tipKeys={keysFor('export')}
            onClick={() => panels.setState({ dialog: { kind: 'export' } })}
          >
            <span className="top-bar-word">Export</span>
          </Button>
          <span className="top-bar-group" data-gives-way="early">
            <ThemeButton />
          </span>
        </span>
        <Button
          look="quiet"
          aria-pressed={inspector}
          icon={<PanelRight size={16} aria-hidden />}
          label="Details panel"
          tipKeys={keysFor('toggle-inspector')}
          onClick={() => panels.setState({ inspector: !inspector })}
        />
      </div>
    </header>
  );
}
