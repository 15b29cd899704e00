import { CalendarDays, FileText, Flame, Landmark, Lightbulb, BookOpen, Route, Rows4, User } from 'lucide-react';
import type { ComponentType } from 'react';
import type { Kind } from '../api/types.generated.ts';
import styles from './KindIcon.module.css';

const icons: Readonly<Record<Kind, ComponentType<{ className?: string | undefined; 'aria-hidden': 'true' }>>> = {
  PERSON: User,
  INSTITUTION: Landmark,
  CONFLICT: Flame,
  PROCESS: Route,
  MEETING: CalendarDays,
  IDEA: Lightbulb,
  DOCUMENT: FileText,
  SOURCE: BookOpen,
  TRACK: Rows4,
};

/** The icon of a kind of entity. */
export const KindIcon = ({ kind }: { readonly kind: Kind }) => {
  const Icon = icons[kind];
  return <Icon className={styles.icon} aria-hidden="true" />;
};
