import { useStore } from 'zustand';
import { informationSheet } from '../../../engine/exchange/sheets/overview-sheets';
import type { SopDocument } from '../../../sop/model/sop-document';
import { type Information, informationMap } from '../../../sop/overviews/information-map';
import { useEditor } from '../editor-session';
import { OverviewFoot } from './overview-foot';
import { counted, joined, overviewWords } from './overview-words';
import { aStep, showInSop } from './show-in-sop';

function Home({ sop, info }: { readonly sop: SopDocument; readonly info: Information }) {
  const { tool } = overviewWords(sop);
  const [only, ...more] = info.homes;
  if (only === undefined) return <span className="overview-lack">No home yet</span>;
  if (more.length === 0) return <b>{tool(only)}</b>;
  return (
    <span className="overview-lack">
      {counted(info.homes.length, 'home')}: {joined(info.homes.map(tool))}
    </span>
  );
}

/** Where each kind of information lives: the one tool that keeps the record of truth, the others that hold it, and the steps. */
export function InformationTab() {
  const session = useEditor();
  const sop = useStore(session.mirror, (state) => state.sop);
  const map = informationMap(sop);
  const { tool, step } = overviewWords(sop);
  if (map.length === 0)
    return <p>No step says what information it works with. In the details of a step, a tool can say what is read or written there.</p>;
  const lacking = map.filter(({ homes }) => homes.length !== 1).length;
  return (
    <>
      <p>
        {counted(map.length, 'kind')} of information.{' '}
        {lacking === 0
          ? 'Each has one home.'
          : `${lacking} ${lacking === 1 ? 'has' : 'have'} no one home: mark one tool as the record of truth in the details of a step.`}
      </p>
      <div className="overview-frame">
        <table className="overview-table" aria-label="Where information lives">
          <thead>
            <tr>
              <th scope="col">Information</th>
              <th scope="col">Record of truth</th>
              <th scope="col">Also in</th>
              <th scope="col">Used by</th>
            </tr>
          </thead>
          <tbody>
            {map.map((info) => (
              <tr key={info.name}>
                <th scope="row">{info.name}</th>
                <td>
                  <Home sop={sop} info={info} />
                </td>
                <td>{joined(info.tools.filter((id) => !info.homes.includes(id)).map(tool))}</td>
                <td>
                  <ul className="overview-uses">
                    {info.uses.map((one, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a step may use the same tool twice for the same thing
                      <li key={`${one.stepId}/${one.toolId}/${index}`}>
                        <button type="button" className="overview-link" onClick={() => showInSop(session, aStep(one.stepId))}>
                          {step(one.stepId)}
                        </button>
                        <small>
                          {' '}
                          {one.use} in {tool(one.toolId)}
                        </small>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <OverviewFoot what="information" sheet={() => informationSheet(sop)} />
    </>
  );
}
