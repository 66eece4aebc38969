// Below a conversation: the line to write in, files, the command menu and the reply keyboard.
import { act } from './api.js';
import { icon, iconButton, make } from './dom.js';

export function composer(column) {
  const element = make('footer', { class: 'composer' });
  const text = make('textarea', { rows: 1, placeholder: 'Сообщение', 'aria-label': 'Сообщение', maxLength: 4096 });
  const file = make('input', { type: 'file', multiple: true, hidden: true, 'aria-label': 'Файл' });
  const sendButton = iconButton('send', 'Отправить', send, { class: 'send', disabled: true });
  const menuButton = make('button', { type: 'button', class: 'menu-button', 'aria-label': 'Меню команд', 'aria-expanded': 'false', onclick: () => toggleCommands() },
    icon('menu'), make('span', {}, 'Меню'));
  const keysButton = iconButton('keys', 'Кнопки', () => { keysOpen = !keysOpen; update(); });
  const speakers = make('select', { 'aria-label': 'От чьего имени' });
  let keysOpen = true;
  let commandsOpen = false;
  let chosen = -1;

  async function send() {
    const value = text.value.trim();
    if (!value) return;
    text.value = '';
    onInput();
    text.focus();
    if (!(await column.say(value)) && !text.value) {
      text.value = value;
      onInput();
    }
  }

  function onInput() {
    sendButton.disabled = text.value.trim() === '';
    commandsOpen = /^\/\w*$/.test(text.value);
    chosen = -1;
    showCommands();
  }

  function toggleCommands() {
    commandsOpen = !commandsOpen;
    showCommands();
  }

  function showCommands() {
    element.querySelector('.commands')?.remove();
    menuButton.setAttribute('aria-expanded', String(commandsOpen));
    const start = text.value.startsWith('/') ? text.value.slice(1) : '';
    const fitting = (column.chat.commands ?? []).filter((c) => c.command.startsWith(start));
    if (!commandsOpen || fitting.length === 0) return;
    element.prepend(make('div', { class: 'commands', role: 'listbox', 'aria-label': 'Команды' },
      ...fitting.map((c, i) => make('button', { type: 'button', role: 'option', 'aria-selected': String(i === chosen), onclick: () => choose(c) },
        make('b', {}, `/${c.command}`), make('span', {}, c.description)))));
  }

  function choose(command) {
    commandsOpen = false;
    text.value = '';
    onInput();
    column.say(`/${command.command}`);
  }

  function onKey(e) {
    const options = [...element.querySelectorAll('.commands button')];
    if (options.length && (e.key === 'ArrowDown' || e.key === 'ArrowUp')) {
      e.preventDefault();
      chosen = (chosen + (e.key === 'ArrowDown' ? 1 : -1) + options.length) % options.length;
      showCommands();
    } else if (e.key === 'Escape' && commandsOpen) {
      commandsOpen = false;
      showCommands();
    } else if (e.key === 'Enter' && !e.shiftKey && !e.isComposing) {
      e.preventDefault();
      if (options.length && chosen >= 0) options[chosen].click();
      else send();
    }
  }

  function update() {
    const { chat, state } = column;
    const isStopped = chat.type === 'private' && chat.membership !== 'Member';
    const typing = document.activeElement === text; // Whoever types goes on typing while the keys below change.
    element.replaceChildren(...(isStopped ? [stopped(column)] : parts(chat, state)));
    if (typing && text.isConnected) text.focus({ preventScroll: true });
    showCommands();
  }

  function parts(chat, state) {
    const rows = chat.keyboard?.keyboard ?? [];
    text.placeholder = chat.keyboard?.input_field_placeholder ?? 'Сообщение';
    menuButton.hidden = !(chat.commands?.length);
    keysButton.hidden = rows.length === 0;
    keysButton.setAttribute('aria-expanded', String(keysOpen));
    if (chat.type !== 'private' && speakers.options.length === 0) {
      const names = new Map(state.personas.map((p) => [p.id, p.name]));
      speakers.append(...chat.members.map((id) => make('option', { value: id }, names.get(id))));
    }
    return [
      chat.type === 'private' ? null : make('label', { class: 'as' }, 'Пишет', speakers),
      make('div', { class: 'line' }, menuButton, iconButton('clip', 'Отправить файл', () => file.click()), file, text, keysButton, sendButton),
      rows.length && keysOpen ? replyKeys(rows) : null,
    ].filter(Boolean);
  }

  function replyKeys(rows) {
    return make('div', { class: 'reply-keys', role: 'group', 'aria-label': 'Готовые ответы' },
      ...rows.map((row) => make('div', { class: 'keys-row' }, ...row.map((key) => make('button', { type: 'button', class: 'key', onclick: () => tap(key) }, key.text ?? key)))));
  }

  function tap(key) {
    if (column.chat.keyboard?.one_time_keyboard) keysOpen = false;
    if (key.request_contact) column.attempt(() => act(column.chat.id, 'contact', { as: column.person }));
    else column.say(key.text ?? key);
  }

  text.addEventListener('input', onInput);
  text.addEventListener('keydown', onKey);
  file.addEventListener('change', async () => {
    const caption = text.value.trim();
    text.value = '';
    onInput();
    await column.upload(file.files, caption);
    file.value = '';
  });
  queueMicrotask(() => {
    update();
    acceptDrops(column);
  });
  return { element, update, speaker: () => Number(speakers.value), focus: () => text.focus() };
}

function stopped(column) {
  const { chat } = column;
  const [note, label, name, body] = chat.membership === 'Unknown'
    ? ['Вы ещё не знакомы с ботом.', 'Начать', 'say', { as: chat.id, text: '/start' }]
    : ['Вы остановили бота: он не может вам писать.', 'Возобновить', 'let-in', { as: chat.id }];
  return make('div', { class: 'stopped' }, note,
    make('button', { type: 'button', class: 'primary', onclick: () => column.attempt(() => act(chat.id, name, body)) }, label));
}

function acceptDrops(column) {
  column.element.addEventListener('dragover', (e) => {
    e.preventDefault();
    column.element.classList.add('dropping');
  });
  for (const name of ['dragleave', 'drop']) column.element.addEventListener(name, () => column.element.classList.remove('dropping'));
  column.element.addEventListener('drop', (e) => {
    e.preventDefault();
    column.upload(e.dataTransfer.files, '');
  });
}
