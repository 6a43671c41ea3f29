/** The planner page: gives the components the browser. `#decide` or `#record` in its address says which tab is open. */
import { render } from 'preact';
import { screenDirection, screenLanguage, t } from '../platform/text.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { decideStore } from './decide/store.ts';
import { type Place, Planner } from './Planner.tsx';
import { recordStore } from './record/store.ts';

async function start(): Promise<void> {
  document.documentElement.lang = screenLanguage();
  document.documentElement.dir = screenDirection();
  document.title = t('name');
  const [decide, record] = await Promise.all([decideStore(), recordStore()]);
  render(
    <Planner
      t={t}
      now={new Date()}
      place={location.hash === '#record' ? 'record' : 'decide'}
      onPlace={(place: Place) => history.replaceState(null, '', `#${place}`)}
      decide={decide}
      record={record}
    />,
    document.body,
  );
  keepFocus(document.body);
}

void start();
