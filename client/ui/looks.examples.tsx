import type { Examples } from './examples.ts';
import aside from './aside.module.css';
import fields from './fields.module.css';
import legend from './legend.module.css';
import options from './options.module.css';
import paper from './paper.module.css';
import skeleton from './skeleton.module.css';
import swatch from './swatch.module.css';
import tag from './tag.module.css';
import tone from './tone.module.css';

export const examples: Examples = {
  'title of a panel': () => <h3 className={aside.title}>What moved between tracks?</h3>,
  'muted text': () => <p className={tone.muted}>Said by the way.</p>,
  'not on paper': () => <p className={paper.screenOnly}>Arrow keys go from cell to cell.</p>,
  tag: () => <span className={tag.tag}>3 chosen</span>,
  'text field': () => (
    <label>
      <span className={fields.label}>Name</span>
      <input className={fields.input} placeholder="Add…" />
    </label>
  ),
  'choice of one': () => (
    <label>
      <span className={fields.label}>Counted as </span>
      <select className={fields.select}>
        <option>Meetings</option>
      </select>
    </label>
  ),
  legend: () => (
    <div className={legend.legend}>
      <h3>Sides</h3>
      <ul>
        <li>
          <span className={swatch.swatch} style={{ background: 'var(--idea)' }} /> A square one
        </li>
        <li>
          <span className={`${swatch.swatch} ${swatch.round}`} style={{ background: 'var(--accent)' }} /> A round one
        </li>
      </ul>
    </div>
  ),
  'options that open': () => (
    <details className={options.options} open>
      <summary>
        Choices <span>two</span>
      </summary>
      <div className={options.body}>What can be chosen.</div>
    </details>
  ),
  waiting: () => (
    <div className={skeleton.skeleton} role="status" aria-label="Loading">
      <span />
      <span />
      <span className={skeleton.waiting} />
    </div>
  ),
};
