/** How near an SOP or a step is to the daily work: setting the direction, turning it into business, or running it. */
export const SOP_CLASSES = ['strategic', 'execution', 'transactional'] as const;
export type SopClass = (typeof SOP_CLASSES)[number];
