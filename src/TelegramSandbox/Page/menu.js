// The «⋮» menu of a conversation.
import { act } from './api.js';
import { make } from './dom.js';

export function chatMenu(column, opener) {
  const old = column.element.querySelector('.menu');
  if (old) {
    old.remove();
    return;
  }
  const { chat } = column;
  const owner = chat.members[0];
  const doing = (name, as = column.person) => () => {
    close();
    column.attempt(() => act(chat.id, name, { as }));
  };
  const items = chat.type === 'private'
    ? [
      ['Отправить свой телефон', doing('contact')],
      chat.membership === 'Kicked' ? ['Возобновить разговор', doing('let-in')] : ['Остановить бота', doing('throw-out'), 'danger'],
    ]
    : [
      chat.membership === 'Member' ? ['Удалить бота', doing('throw-out', owner), 'danger'] : ['Добавить бота', doing('let-in', owner)],
      chat.type === 'group' && !chat.migrated_to ? ['Сделать супергруппой', doing('upgrade', owner)] : null,
    ];
  const menu = make('div', { class: 'menu', role: 'menu' },
    ...items.filter(Boolean).map(([text, onclick, kind]) => make('button', { type: 'button', role: 'menuitem', class: kind ?? '', onclick }, text)));
  const outside = (e) => !menu.contains(e.target) && !opener.contains(e.target) && close();
  const escape = (e) => e.key === 'Escape' && close();
  function close() {
    menu.remove();
    document.removeEventListener('pointerdown', outside);
    document.removeEventListener('keydown', escape);
    opener.focus();
  }
  document.addEventListener('pointerdown', outside);
  document.addEventListener('keydown', escape);
  column.element.append(menu);
  menu.querySelector('button').focus();
}
