// One conversation: its messages and what happens to them.
import { act, read } from './api.js';
import { composer } from './composer.js';
import { avatar, iconButton, make, toast } from './dom.js';
import { chatMenu } from './menu.js';
import { messageElement } from './message.js';
import * as time from './time.js';

const PAGE = 60;
const TYPING_LASTS = 5000;
const ACTIONS = { upload_document: 'отправляет документ…', upload_photo: 'отправляет картинку…' };

export class ChatColumn {
  constructor(chatId, state, doors) {
    this.state = state;
    this.chat = state.chats.get(chatId);
    this.doors = { ...doors, say: (text) => this.say(text), press: (b, m, e) => this.press(b, m, e), openLink: (a) => doors.openLink(a, this.chat) };
    this.waiting = new Map();
    this.under = make('div', { class: 'chat-under' });
    this.inner = make('div', { class: 'messages-inner', role: 'log', 'aria-label': 'Сообщения' });
    this.scroller = make('div', { class: 'messages', tabIndex: 0, onscroll: () => this.onScroll() }, this.inner);
    this.down = iconButton('down', 'К последним сообщениям', () => this.toEnd(), { class: 'down', hidden: true });
    this.composer = composer(this);
    this.element = make('section', { class: 'chat', 'aria-label': `Разговор: ${this.chat.title}`, data: { chat: chatId } },
      make('header', { class: 'chat-head' },
        iconButton('back', 'К списку', doors.toList, { class: 'chat-back' }),
        avatar(chatId, this.chat.title),
        make('div', { class: 'chat-title' }, make('h2', {}, this.chat.title), this.under),
        iconButton('more', 'Ещё', (e) => chatMenu(this, e.currentTarget), { 'aria-haspopup': 'menu' }),
        iconButton('close', 'Закрыть разговор', () => doors.close(chatId), { class: 'chat-close' })),
      this.scroller, this.down, this.composer.element);
    this.isFollowing = true;
    const size = new ResizeObserver(() => this.isFollowing && this.toEnd());
    size.observe(this.scroller);
    size.observe(this.inner);
    this.showUnder();
    this.load();
  }

  get person() {
    return this.chat.type === 'private' ? this.chat.id : this.composer.speaker();
  }

  // What happens while the messages are on their way is kept and shown after them.
  async load() {
    this.early = [];
    try {
      const { messages, has_more } = await read(`chats/${this.chat.id}/messages?limit=${PAGE}`);
      this.inner.replaceChildren();
      this.showOlder(has_more);
      for (const message of messages) this.append(message);
      if (messages.length === 0 && this.chat.membership === 'Member' && this.chat.type === 'private') this.inner.append(this.beginning());
      this.toEnd();
      this.seen();
    } catch (e) {
      toast(e.message, true);
    } finally {
      const early = this.early;
      this.early = null;
      for (const message of early) this.onMessage(message);
    }
  }

  async loadOlder() {
    if (this.loading) return;
    this.loading = true;
    try {
      await this.addOlder();
    } catch (e) {
      toast(e.message, true);
    } finally {
      this.loading = false;
    }
  }

  async addOlder() {
    const first = this.inner.querySelector('[data-id]');
    const { messages, has_more } = await read(`chats/${this.chat.id}/messages?limit=${PAGE}&before=${first.dataset.id}`);
    const [oldHeight, oldTop] = [this.scroller.scrollHeight, this.scroller.scrollTop];
    this.inner.querySelector('.older')?.remove();
    this.inner.querySelector('.day')?.remove();
    const anchor = document.createDocumentFragment();
    let last = null;
    for (const message of messages) last = this.place(anchor, message, last);
    const firstDay = time.dayKey(Number(first.dataset.date));
    if (!last || time.dayKey(last.date * 1000) !== firstDay) anchor.append(this.dayMark(Number(first.dataset.date)));
    this.inner.prepend(anchor);
    this.showOlder(has_more);
    this.scroller.scrollTop = oldTop + this.scroller.scrollHeight - oldHeight;
  }

  showOlder(hasMore) {
    if (hasMore) this.inner.prepend(make('button', { type: 'button', class: 'older key', onclick: () => this.loadOlder() }, 'Показать раньше'));
  }

  place(parent, message, before) {
    if (!before || time.dayKey(before.date * 1000) !== time.dayKey(message.date * 1000)) parent.append(this.dayMark(message.date * 1000));
    const element = messageElement(message, this.chat, this.state, this.doors);
    element.dataset.date = message.date * 1000;
    if (before && before.from?.id !== message.from?.id) element.classList.add('next');
    parent.append(element);
    return message;
  }

  // An empty conversation says how it begins; in the messenger that is the button «Start».
  beginning = () => make('div', { class: 'beginning' },
    make('p', {}, `Вы – ${this.chat.title}. Напишите боту, пришлите файл или начните с меню.`),
    make('button', { type: 'button', class: 'primary', onclick: () => this.say('/start') }, 'Начать'));

  dayMark = (ms) => make('div', { class: 'day' }, time.dayName(ms));

  append(message) {
    this.inner.querySelector('.beginning')?.remove();
    this.last = this.place(this.inner, message, this.inner.querySelector('[data-id]') ? this.last : null);
  }

  onMessage(message) {
    if (this.early) {
      this.early.push(message);
      return;
    }
    const old = this.find(message.message_id);
    if (old) {
      const fresh = messageElement(message, this.chat, this.state, this.doors);
      fresh.dataset.date = old.dataset.date;
      fresh.classList.toggle('next', old.classList.contains('next'));
      old.replaceWith(fresh);
    } else {
      this.append(message);
    }
    if (message.from?.id === this.state.bot.id) this.quiet();
    if (this.isFollowing || message.from?.id === this.chat.id) this.toEnd();
    if (!document.hidden) this.seen();
  }

  onDeleted(messageId) {
    this.find(messageId)?.remove();
    for (const day of this.inner.querySelectorAll('.day')) if (!day.nextElementSibling?.dataset.id) day.remove();
  }

  onChat(chat) {
    this.chat = chat;
    this.showUnder();
    this.composer.update();
  }

  onAction(action) {
    this.under.textContent = `${this.state.bot.name} ${ACTIONS[action] ?? 'печатает…'}`;
    this.under.classList.add('typing');
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.quiet(), TYPING_LASTS);
  }

  onAnswer(queryId) {
    this.waiting.get(queryId)?.classList.remove('waiting');
    this.waiting.delete(queryId);
  }

  quiet() {
    clearTimeout(this.typing);
    this.showUnder();
  }

  showUnder() {
    this.under.classList.remove('typing');
    this.under.textContent = this.chat.type === 'private' ? `${this.chat.post} · разговор с ботом «${this.state.bot.name}»` : this.chat.post;
  }

  async say(text) {
    return this.attempt(() => act(this.chat.id, 'say', { as: this.person, text }));
  }

  async press(button, message, element) {
    if (button.url) {
      if (!this.doors.openLink(button.url)) window.open(button.url, '_blank', 'noopener');
      return;
    }
    if (button.copy_text) {
      await navigator.clipboard?.writeText(button.copy_text.text);
      toast('Скопировано');
      return;
    }
    element.classList.add('waiting');
    const done = await this.attempt(() => act(this.chat.id, 'press', { as: this.person, message_id: message.message_id, data: button.callback_data ?? '' }));
    if (!done) element.classList.remove('waiting');
    else {
      this.waiting.set(done.query_id, element);
      setTimeout(() => this.onAnswer(done.query_id), 10000);
    }
  }

  async upload(files, caption) {
    for (const [i, file] of [...files].entries()) {
      const form = new FormData();
      form.append('as', this.person);
      form.append('photo', /^image\/(png|jpeg)$/.test(file.type));
      form.append('caption', i === 0 ? caption : '');
      form.append('file', file, file.name);
      await this.attempt(() => act(this.chat.id, 'upload', form));
    }
  }

  async attempt(doIt) {
    try {
      return await doIt();
    } catch (e) {
      toast(e.message, true);
      return null;
    }
  }

  seen() {
    if (this.chat.unread > 0) act(this.chat.id, 'read', { as: this.chat.members[0] }).catch(() => {});
  }

  find = (id) => this.inner.querySelector(`[data-id="${id}"]`);
  isAtEnd = () => this.scroller.scrollHeight - this.scroller.scrollTop - this.scroller.clientHeight < 80;
  toEnd() {
    this.isFollowing = true;
    this.height = this.scroller.scrollHeight;
    this.scroller.scrollTop = this.height;
  }

  onScroll() {
    // A chat that is not shown has no height, and one that grew was not scrolled by anybody.
    if (this.isFollowing && (this.scroller.clientHeight === 0 || this.scroller.scrollHeight !== this.height)) {
      this.toEnd();
      return;
    }
    this.isFollowing = this.isAtEnd();
    this.down.hidden = this.isFollowing;
    if (this.scroller.scrollTop < 60 && this.inner.querySelector('.older')) this.loadOlder();
  }
}
