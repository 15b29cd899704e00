import styles from './AllSchemes.module.css';

const widths = [
  ['wide', 900],
  ['narrow', 340],
] as const;

/** The page of parts in each scheme, wide and narrow, side by side. */
export const AllSchemes = ({ schemes }: { readonly schemes: readonly string[] }) => (
  <main className={styles.frames}>
    <h1>Parts of Crosstrack</h1>
    {schemes.flatMap((scheme) =>
      widths.map(([name, width]) => (
        // oxlint-disable-next-line react/iframe-missing-sandbox -- it is a page of our own
        <iframe key={scheme + name} title={`Parts, ${scheme}, ${name}`} src={`/ui?scheme=${scheme}`} width={width} />
      )),
    )}
  </main>
);
