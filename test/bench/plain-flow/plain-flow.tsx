import { Handle, type Node, type NodeProps, Position, ReactFlow, useEdgesState, useNodesState } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { memo } from 'react';
import { createRoot } from 'react-dom/client';

interface Drawn {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly name: string }[];
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string }[];
}

type CardNode = Node<{ readonly name: string }, 'card'>;

/** What the guide of React Flow shows: a memoised card with two handles. */
const Card = memo(({ data }: NodeProps<CardNode>) => (
  <div style={{ width: 200, height: 64, border: '1px solid #888', borderRadius: 6, background: '#fff' }}>
    <Handle type="target" position={Position.Left} />
    {data.name}
    <Handle type="source" position={Position.Right} />
  </div>
));

const NODE_TYPES = { card: Card };

function PlainFlow({ drawn }: { readonly drawn: Drawn }) {
  const [nodes, , onNodesChange] = useNodesState<CardNode>(
    drawn.nodes.map(({ id, x, y, name }) => ({ id, type: 'card', position: { x, y }, data: { name } })),
  );
  const [edges, , onEdgesChange] = useEdgesState([...drawn.edges].map((edge) => ({ ...edge, type: 'smoothstep' })));
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      fitView
      minZoom={0.02}
    />
  );
}

const root = document.getElementById('root');
const response = await fetch('drawn.json');
const drawn: Drawn = await response.json();
if (root !== null) createRoot(root).render(<PlainFlow drawn={drawn} />);
