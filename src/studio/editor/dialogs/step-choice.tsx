import { Autocomplete, ListBox, ListBoxItem, useFilter } from 'react-aria-components';
import type { Role } from '../../../sop/model/role';
import type { Step } from '../../../sop/model/step';
import { ListSearch } from './list-search';

interface StepChoiceProps {
  readonly steps: readonly Step[];
  readonly roles: ReadonlyMap<string, Role>;
  onChoose(step: Step): void;
}

/** A step out of a list: type a few letters of its name, press Enter. */
export function StepChoice({ steps, roles, onChoose }: StepChoiceProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <Autocomplete filter={contains}>
      <ListSearch label="Name of the step" />
      <ListBox
        className="menu connect-list"
        aria-label="Steps"
        items={steps}
        onAction={(key) => {
          const chosen = steps.find((step) => step.id === key);
          if (chosen) onChoose(chosen);
        }}
        renderEmptyState={() => 'No such step'}
      >
        {(step) => (
          <ListBoxItem id={step.id} className="menu-item" textValue={step.name || 'Unnamed step'}>
            {step.name || 'Unnamed step'}
            <small>{step.roleId === null ? 'No owner' : roles.get(step.roleId)?.name}</small>
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}
