/** What a screen reader has to go by: the browser's accessibility tree, in which no shadow root is closed. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { View } from '../harness/index.ts';

type Node = Protocol.Accessibility.AXNode;

/** One press of a key, and what is said for it. */
export interface Said {
  key: string;
  /** What has the focus now: where it stands, its role, name and state. */
  focus: string;
  /** What is said besides, in the order of the page. */
  live: string[];
}

const roles: Record<string, string> = {
  radio: 'radio button',
  radiogroup: 'group',
  combobox: 'combo box',
  textbox: 'edit',
  checkbox: 'check box',
  ComboBoxSelect: 'combo box',
  MenuListPopup: 'list',
};
/** What is told of when the focus comes into it. */
const places = new Set(['dialog', 'radiogroup', 'group', 'region', 'list', 'tablist', 'tabpanel', 'status', 'alert']);

export class Listener {
  #places: string[] = [];
  #live = new Map<number, string>();

  private constructor(
    private readonly session: CDPSession,
    private readonly view: View,
  ) {}

  static async to(view: View): Promise<Listener> {
    const { page } = view.surface as unknown as { page: Page };
    const session = await page.createCDPSession();
    await session.send('Accessibility.enable');
    const listener = new Listener(session, view);
    await listener.said('');
    return listener;
  }

  /** Presses a key until `reached`, and tells what is said at the end of it. */
  async press(key: string, reached: (said: Said) => boolean): Promise<Said> {
    for (let times = 1; times <= 60; times++) {
      await this.view.press(key);
      const said = await this.#settled(key, reached);
      if (reached(said)) return { ...said, key: times === 1 ? key : `${key} × ${times}` };
    }
    throw new Error(`${key} did not lead there.`);
  }

  /** Looks again while nothing has come of it: what is loaded or drawn takes a moment. */
  async #settled(key: string, reached: (said: Said) => boolean): Promise<Said> {
    const patience = key.includes('Tab') ? 1 : 60;
    let said = await this.said(key);
    for (let look = 1; look < patience && !reached(said); look++) {
      const { focus, live } = await this.said(key);
      said = { key, focus, live: [...said.live, ...live] };
    }
    return said;
  }

  async said(key: string): Promise<Said> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    return { key, focus: this.#focus(nodes, byId), live: this.#changed(nodes, byId) };
  }

  #focus(nodes: Node[], byId: Map<string, Node>): string {
    const focused = nodes.filter((node) => propertyOf(node, 'focused') === true).at(-1);
    if (!focused) return '';
    const way: Node[] = [];
    for (let node = up(focused, byId); node; node = up(node, byId))
      if (places.has(roleOf(node)) && nameOf(node)) way.unshift(node);
    const names = way.map(described);
    const entered = names.filter((name) => !this.#places.includes(name));
    this.#places = names;
    return [...entered, described(focused)].join(', ');
  }

  #changed(nodes: Node[], byId: Map<string, Node>): string[] {
    const now = new Map<number, string>();
    const said: string[] = [];
    for (const node of nodes) {
      const live = propertyOf(node, 'live');
      const isOuter = propertyOf(up(node, byId), 'live') === undefined;
      if (
        node.ignored ||
        node.backendDOMNodeId === undefined ||
        !isOuter ||
        (live !== 'polite' && live !== 'assertive')
      )
        continue;
      const text = textIn(node, byId);
      now.set(node.backendDOMNodeId, text);
      if (text !== '' && text !== (this.#live.get(node.backendDOMNodeId) ?? '')) said.push(`“${text}” (${live})`);
    }
    this.#live = now;
    return said;
  }
}

const roleOf = ({ role }: Node): string => String(role?.value ?? '');
const nameOf = ({ name }: Node): string => String(name?.value ?? '');

function propertyOf(node: Node | undefined, name: string): unknown {
  return node?.properties?.find((each) => each.name === name)?.value.value;
}

function up(node: Node, byId: Map<string, Node>): Node | undefined {
  return node.parentId === undefined ? undefined : byId.get(node.parentId);
}

function textIn(node: Node, byId: Map<string, Node>): string {
  if (roleOf(node) === 'StaticText') return nameOf(node);
  if (roleOf(node) === 'button') return nameOf(node);
  const inside = (node.childIds ?? []).map((id) => byId.get(id)).filter((each) => each !== undefined);
  return inside
    .map((each) => textIn(each, byId))
    .filter((text) => text !== '')
    .join(', ');
}

function described(node: Node): string {
  const role = roleOf(node);
  const is = (name: string) => propertyOf(node, name);
  const value = role === 'combobox' || role === 'textbox' ? String(node.value?.value ?? '') : '';
  const isShort = value !== '' && value.length < 40;
  return [
    `${roles[role] ?? role} “${nameOf(node)}”`,
    ...(isShort && role === 'combobox' ? [value] : []),
    ...(is('checked') === undefined
      ? []
      : [is('checked') === 'true' || is('checked') === true ? 'checked' : 'not checked']),
    ...(is('selected') === true && role === 'tab' ? ['selected'] : []),
    ...(is('expanded') === undefined || role === 'combobox' ? [] : [is('expanded') ? 'expanded' : 'collapsed']),
    ...(is('hasPopup') === 'dialog' ? ['opens a dialog'] : []),
    ...(is('disabled') === true ? ['unavailable'] : []),
  ].join(', ');
}
