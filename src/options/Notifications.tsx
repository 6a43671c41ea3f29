import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../ui/Switch.tsx';
import type { Translate } from '../ui/types.ts';
import type { Notifications as Permission } from './types.ts';

/** The one switch that is a permission of the browser, and no setting of ours: it is asked for on the click. */
export function Notifications({ t, permission }: { t: Translate; permission: Permission }) {
  const [state, setState] = useState({ isAllowed: permission.allowed, isRefused: false });
  useEffect(() => {
    const controller = new AbortController();
    permission.watch((isAllowed) => setState({ isAllowed, isRefused: false }), controller.signal);
    return () => controller.abort();
  }, [permission]);
  const change = async (wanted: boolean) => {
    // At once, as the browser asks only right after a click.
    const done = await (wanted ? permission.allow() : permission.forbid());
    // A new state even where nothing changed: the click has moved the switch.
    setState({ isAllowed: done ? wanted : !wanted, isRefused: !done });
  };
  return (
    <>
      <Switch label={t('optionsNotify')} help={t('optionsNotifyHelp')} checked={state.isAllowed} onChange={change} />
      <div role="alert">{state.isRefused && <p class="card stop">{t('optionsNotifyRefused')}</p>}</div>
    </>
  );
}
