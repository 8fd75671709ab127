import type { ComponentChildren } from 'preact';

interface SectionProps {
  id: string;
  title: string;
  lead?: string;
  children: ComponentChildren;
}

/** One part of the options, with its heading and a line on what it is for. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p class="soft lead">{lead}</p>}
      {children}
    </section>
  );
}
