using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.Meetings;
using QualityDomain.People;
using static QualityBot.Tests.Meetings.Campus;

namespace QualityBot.Tests.Meetings;

/// <summary>Announcements from the first word to «кто прочёл», as their people see them. Monday 7 September 2026, 10:00.</summary>
public sealed class AnnounceTests
{
    [Fact]
    public async Task A_class_teacher_tells_the_parents_of_the_class_and_nobody_else()
    {
        using var bot = Open();

        await bot.Announce("Завтра первый урок в кабинете 12.");

        foreach (var parent in new[] { "101", "102", "103", ParentOfTwo })
        {
            bot.Heard(parent, "кабинете 12").ShouldBe(1);
        }

        bot.Heard("104", "кабинете 12").ShouldBe(0);
        bot.Heard(Teacher, "кабинете 12").ShouldBe(0);
        bot.Last(ParentOfTwo).ShouldContain("Объявление · 5А");
    }

    [Fact]
    public async Task The_preview_counts_the_readers_and_says_when_it_goes()
    {
        using var bot = Open();
        await bot.Say(ClassTeacher, "/announce");
        await bot.PressStart(ClassTeacher, "➕");
        await bot.Say(ClassTeacher, "Собираем макулатуру.");
        await bot.PressStart(ClassTeacher, "Родители 5А");

        bot.Read(ClassTeacher).ShouldContain("Прочтут 4 человека: родители 5А.");
        bot.Read(ClassTeacher).ShouldContain("Уйдёт сразу.");
    }

    [Fact]
    public async Task At_20_40_it_waits_for_the_morning_and_the_preview_says_so()
    {
        using var bot = Open();
        bot.Clock.Forward(TimeSpan.FromHours(10) + TimeSpan.FromMinutes(40));
        await bot.Say(ClassTeacher, "/announce");
        await bot.PressStart(ClassTeacher, "➕");
        await bot.Say(ClassTeacher, "Завтра первый урок в кабинете 12.");
        await bot.PressStart(ClassTeacher, "Родители 5А");

        bot.Read(ClassTeacher).ShouldContain("Уйдёт 8 сентября в 7:00: сейчас тихие часы.");
        await bot.PressStart(ClassTeacher, "Отправить 8");
        await bot.Forward(TimeSpan.FromHours(1));
        bot.Heard(Parent, "кабинете 12").ShouldBe(0);

        await bot.Forward(TimeSpan.FromHours(9) + TimeSpan.FromMinutes(21));
        bot.Heard(Parent, "кабинете 12").ShouldBe(1);
    }

    [Fact]
    public async Task What_is_urgent_goes_in_the_quiet_evening_without_a_sound()
    {
        using var bot = Open();
        bot.Clock.Forward(TimeSpan.FromHours(10) + TimeSpan.FromMinutes(40));

        await bot.Announce("Завтра первый урок в кабинете 12.", urgent: true);

        bot.Heard(Parent, "кабинете 12").ShouldBe(1);
        bot.Last(Parent).ShouldContain("Срочно");
        OutboxPayload.Read(bot.Rows(Parent).Single(row => row.Kind == OutboxKind.Message).Payload).Silent.ShouldBeTrue();
    }

    [Fact]
    public async Task A_class_teacher_may_call_one_announcement_a_week_urgent()
    {
        using var bot = Open();
        await bot.Announce("Завтра первый урок в кабинете 12.", urgent: true);
        await bot.Say(ClassTeacher, "/announce");
        await bot.PressStart(ClassTeacher, "➕");
        await bot.Say(ClassTeacher, "И ещё раз срочно.");
        await bot.PressStart(ClassTeacher, "Родители");

        await bot.PressStart(ClassTeacher, "❗️ Срочно");

        bot.Read(ClassTeacher).ShouldContain("Срочным можно назвать 1 объявление в неделю");
    }

    [Fact]
    public async Task A_reader_answers_with_one_tap_and_the_author_sees_it()
    {
        using var bot = Open();
        await bot.Announce("Завтра первый урок в кабинете 12.");

        await bot.PressStart(Parent, "✅ Ознакомлен");
        await bot.PressStart(ClassTeacher, "↻");

        bot.Read(ClassTeacher).ShouldContain("Отправлено 4 из 4.\nПрочли 1.");
        bot.Channel.Chat(Parent)[^1].Buttons.ShouldBeEmpty();
        bot.All<Acquaintance>().Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_tap_twice_counts_once()
    {
        using var bot = Open();
        await bot.Announce("Завтра первый урок в кабинете 12.");
        var shown = bot.Channel.Chat(Parent)[^1];
        var button = shown.Buttons.First();

        await bot.Press(Parent, button.Data, shown.MessageId);
        await bot.Press(Parent, button.Data, shown.MessageId);

        bot.All<Acquaintance>().Count.ShouldBe(1);
        bot.Channel.Answers[^1].Toast.ShouldBe("Уже отмечено, спасибо.");
    }

    [Fact]
    public async Task A_corrected_text_stands_in_the_place_of_the_old_one()
    {
        using var bot = Open();
        await bot.Announce("Завтра первый урок в кабинете 12.");

        await bot.PressStart(ClassTeacher, "✏️ Исправить");
        await bot.Say(ClassTeacher, "Завтра первый урок в кабинете 14.");

        bot.Heard(Parent, "кабинете 14").ShouldBe(1);
        bot.Heard(Parent, "кабинете 12").ShouldBe(0);
        bot.Channel.Chat(Parent).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_recalled_announcement_is_gone_from_every_chat()
    {
        using var bot = Open();
        await bot.Announce("Завтра первый урок в кабинете 12.");

        await bot.PressStart(ClassTeacher, "Отозвать");
        await bot.PressStart(ClassTeacher, "Да, отозвать");

        new[] { "101", "102", "103", ParentOfTwo }.ShouldAllBe(parent => bot.Channel.Chat(parent).Count == 0);
        bot.All<Announcement>().Single().State.ShouldBe(AnnouncementState.Recalled);
    }

    [Fact]
    public async Task What_is_too_old_to_be_deleted_says_that_it_was_taken_back()
    {
        using var bot = Open();
        await bot.Announce("Завтра первый урок в кабинете 12.");
        await bot.Forward(TimeSpan.FromDays(3));

        await bot.PressStart(ClassTeacher, "Отозвать");
        await bot.PressStart(ClassTeacher, "Да, отозвать");

        bot.Last(Parent).ShouldBe("Это объявление отозвано.");
    }

    [Fact]
    public async Task An_announcement_recalled_before_its_hour_reaches_nobody()
    {
        using var bot = Open();
        bot.Clock.Forward(TimeSpan.FromHours(11));
        await bot.Announce("Завтра первый урок в кабинете 12.");

        await bot.PressStart(ClassTeacher, "Отозвать");
        await bot.PressStart(ClassTeacher, "Да, отозвать");
        await bot.Forward(TimeSpan.FromHours(12));

        bot.Heard(Parent, "кабинете 12").ShouldBe(0);
    }

    [Fact]
    public async Task Those_who_have_not_read_it_are_reminded_once()
    {
        using var bot = Open();
        await bot.Announce("Завтра первый урок в кабинете 12.");
        await bot.PressStart(Parent, "✅ Ознакомлен");
        await bot.Forward(TimeSpan.FromDays(1));
        await bot.PressStart(ClassTeacher, "↻");

        await bot.PressStart(ClassTeacher, "🔔");

        bot.Heard(Parent, "Напоминаем").ShouldBe(0);
        bot.Heard("102", "Напоминаем").ShouldBe(1);
        bot.Find(ClassTeacher, "🔔").ShouldBeNull();
    }

    [Fact]
    public async Task A_file_comes_when_it_is_asked_for()
    {
        using var bot = Open();
        await bot.Say(ClassTeacher, "/announce");
        await bot.PressStart(ClassTeacher, "➕");
        await bot.Upload(ClassTeacher, "расписание.pdf", [1, 2, 3], "Новое расписание с понедельника.");
        await bot.PressStart(ClassTeacher, "Родители");
        await bot.PressStart(ClassTeacher, "Отправить");

        bot.Channel.Chat(Parent).Count.ShouldBe(1);
        await bot.PressStart(Parent, "📎 расписание.pdf");

        bot.Channel.Chat(Parent)[^1].FileBytes.ShouldBe(new byte[] { 1, 2, 3 });
    }

    [Fact]
    public async Task Names_of_pupils_are_asked_about_and_hidden()
    {
        using var bot = Open();
        await bot.Say(ClassTeacher, "/announce");
        await bot.PressStart(ClassTeacher, "➕");
        await bot.Say(ClassTeacher, "Поздравляем, Синичкин Ваня занял первое место!");

        bot.Read(ClassTeacher).ShouldContain("похоже на имена: Синичкин Ваня");
        await bot.PressStart(ClassTeacher, "Скрыть имена");
        await bot.PressStart(ClassTeacher, "Родители");
        await bot.PressStart(ClassTeacher, "Отправить");

        bot.Last(Parent).ShouldContain("Поздравляем, (имя скрыто) занял первое место!");
        bot.All<OutboxRow>().ShouldAllBe(row => row.PersonId == null || !row.Payload.Contains("Синичкин"));
    }

    [Fact]
    public async Task Names_of_staff_are_fine()
    {
        using var bot = Open();
        await bot.Say(ClassTeacher, "/announce");
        await bot.PressStart(ClassTeacher, "➕");
        await bot.Say(ClassTeacher, "Консультации ведёт Человеков54 И. П., приходите.");

        bot.Find(ClassTeacher, "Родители").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_director_chooses_classes_by_typing_them()
    {
        using var bot = Open();
        await bot.Say(Director, "/announce");
        await bot.PressStart(Director, "➕");
        await bot.Say(Director, "Прививки в пятницу.");
        await bot.Say(Director, "6");

        bot.Read(Director).ShouldContain("Прочтут 2 человека: родители 6 классов.");
        await bot.PressStart(Director, "Отправить");
        bot.Heard("104", "Прививки").ShouldBe(1);
        bot.Last(ParentOfTwo).ShouldContain("Объявление · 6Б");
        bot.Heard("101", "Прививки").ShouldBe(0);
    }

    [Fact]
    public async Task A_director_chooses_classes_by_buttons()
    {
        using var bot = Open();
        await bot.Say(Director, "/announce");
        await bot.PressStart(Director, "➕");
        await bot.Say(Director, "Прививки в пятницу.");
        await bot.PressStart(Director, "Классы…");
        await bot.PressStart(Director, "Отдельные");
        await bot.PressStart(Director, "6Б");
        await bot.PressStart(Director, "Готово (1)");

        bot.Read(Director).ShouldContain("Прочтут 2 человека: родители 6Б.");
    }

    [Fact]
    public async Task A_director_tells_the_staff_by_their_posts()
    {
        using var bot = Open();
        await bot.Say(Director, "/announce");
        await bot.PressStart(Director, "➕");
        await bot.Say(Director, "Журналы сдать до пятницы.");
        await bot.PressStart(Director, "Должности…");
        await bot.PressStart(Director, "Классный руководитель");
        await bot.PressStart(Director, "Готово (1)");
        await bot.PressStart(Director, "Отправить");

        bot.Heard(ClassTeacher, "Журналы").ShouldBe(1);
        bot.Heard(OtherClassTeacher, "Журналы").ShouldBe(1);
        bot.Heard(Teacher, "Журналы").ShouldBe(0);
        bot.Heard(Parent, "Журналы").ShouldBe(0);
    }

    [Fact]
    public async Task The_head_of_an_association_tells_its_members()
    {
        using var bot = Open();
        await bot.Say(Head, "/announce");
        await bot.PressStart(Head, "➕");
        await bot.Say(Head, "Заседание переносится.");
        await bot.PressStart(Head, "ШМО математики");
        await bot.PressStart(Head, "Отправить");

        bot.Heard(Teacher, "переносится").ShouldBe(1);
        bot.Heard(ClassTeacher, "переносится").ShouldBe(0);
    }

    [Fact]
    public async Task A_secretary_announces_what_the_director_agrees_to()
    {
        using var bot = Open();
        await bot.Say(Secretary, "/announce");
        await bot.PressStart(Secretary, "➕");
        await bot.Say(Secretary, "Школа закрыта на карантин.");
        await bot.PressStart(Secretary, "Все родители");
        bot.Find(Secretary, "Отправить").ShouldBeNull();
        await bot.PressStart(Secretary, "На согласование");
        bot.Heard(Parent, "карантин").ShouldBe(0);
        bot.Last(Director).ShouldContain("Школа закрыта на карантин.");

        await bot.PressStart(Director, "Отправить");

        bot.Heard(Parent, "карантин").ShouldBe(1);
        bot.Heard(Secretary, "согласовано и уходит").ShouldBe(1);
    }

    [Fact]
    public async Task What_the_director_declines_reaches_nobody()
    {
        using var bot = Open();
        await bot.Say(Secretary, "/announce");
        await bot.PressStart(Secretary, "➕");
        await bot.Say(Secretary, "Школа закрыта на карантин.");
        await bot.PressStart(Secretary, "Все родители");
        await bot.PressStart(Secretary, "На согласование");

        await bot.PressStart(Director, "Не отправлять");
        await bot.Forward(TimeSpan.FromDays(1));

        bot.Heard(Parent, "карантин").ShouldBe(0);
        bot.Heard(Secretary, "не согласовано").ShouldBe(1);
    }

    [Fact]
    public async Task A_scheduled_announcement_goes_at_its_hour()
    {
        using var bot = Open();
        await bot.Say(ClassTeacher, "/announce");
        await bot.PressStart(ClassTeacher, "➕");
        await bot.Say(ClassTeacher, "Завтра фотограф.");
        await bot.PressStart(ClassTeacher, "Родители");
        await bot.PressStart(ClassTeacher, "🕒");
        await bot.Say(ClassTeacher, "10.09");
        await bot.Press(ClassTeacher, "16:00");
        bot.Read(ClassTeacher).ShouldContain("Уйдёт 10 сентября в 16:00.");
        await bot.PressStart(ClassTeacher, "Отправить 10");

        await bot.Forward(TimeSpan.FromDays(3) + TimeSpan.FromHours(5.9));
        bot.Heard(Parent, "фотограф").ShouldBe(0);
        await bot.Forward(TimeSpan.FromMinutes(10));
        bot.Heard(Parent, "фотограф").ShouldBe(1);
    }

    [Fact]
    public async Task Who_read_it_is_told_by_name_of_colleagues_and_by_class_of_parents()
    {
        using var bot = Open();
        await bot.Announce("Линейка в 9:00.", who: Director);
        await bot.PressStart("104", "✅");
        await bot.PressStart(Director, "Кто прочёл");

        bot.Read(Director).ShouldContain("Прочли 1 из 5");
        bot.Read(Director).ShouldContain("6Б: прочли 1 из 1");
        bot.Read(Director).ShouldContain("5А: прочли 0 из 3");
        bot.Read(Director).ShouldContain("5А, 6Б: прочли 0 из 1");
    }

    [Fact]
    public async Task The_list_of_acquaintance_is_a_paper()
    {
        using var bot = Open();
        await bot.Announce("Линейка в 9:00.");
        await bot.PressStart(Parent, "✅");
        await bot.PressStart(ClassTeacher, "Кто прочёл");

        await bot.PressStart(ClassTeacher, "Лист ознакомления (Word)");

        var file = bot.Channel.Chat(ClassTeacher)[^1];
        file.FileName.ShouldBe("Лист ознакомления 2026-09-07.docx");
        using var word = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(file.FileBytes!), false);
        var text = word.MainDocumentPart!.Document!.Body!.InnerText;
        text.ShouldContain("Ознакомились 1 из 4.");
        text.ShouldContain("07.09.2026 10:00");
    }

    [Fact]
    public async Task The_list_of_acquaintance_is_not_for_another_class_teacher()
    {
        using var bot = Open();
        await bot.Announce("Линейка в 9:00.");

        await bot.Press(OtherClassTeacher, new QualityBot.Engine.ButtonData("rp.docx", bot.All<Announcement>().Single().Id, 0, "q"));

        bot.Channel.Chat(OtherClassTeacher)[^1].FileName.ShouldBeNull();
    }

    [Theory]
    [InlineData(Teacher)]
    [InlineData(Parent)]
    public async Task Whoever_may_not_announce_is_told_so(string who)
    {
        using var bot = Open();

        await bot.Say(who, "/announce");

        bot.Last(who).ShouldContain("недоступно");
    }

    [Fact]
    public async Task A_class_teacher_reaches_no_other_class()
    {
        using var bot = Open();
        await bot.Say(ClassTeacher, "/announce");
        await bot.PressStart(ClassTeacher, "➕");
        await bot.Say(ClassTeacher, "Чужим.");
        await bot.Say(ClassTeacher, "6Б");

        bot.Read(ClassTeacher).ShouldContain("Этим читателям Вы объявлять не можете");
        bot.All<Announcement>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_class_teacher_can_neither_see_nor_recall_it()
    {
        using var bot = Open();
        await bot.Announce("Завтра первый урок в кабинете 12.");
        var id = bot.All<Announcement>().Single().Id;

        foreach (var action in new[] { "an.card", "an.gone", "an.who", "an.stop", "an.again" })
        {
            await bot.Press(OtherClassTeacher, new QualityBot.Engine.ButtonData(action, id));
            bot.Channel.Answers[^1].Toast.ShouldNotBeNull().ShouldContain("не Ваше");
        }

        bot.All<Announcement>().Single().State.ShouldBe(AnnouncementState.Done);
    }

    [Fact]
    public async Task A_parent_who_stopped_the_bot_is_counted()
    {
        using var bot = Open();
        bot.Channel.Fault = outgoing => outgoing.Recipient == "102" ? new QualityBot.Engine.Delivery.Unreachable("Forbidden: bot was blocked by the user") : null;
        await bot.Announce("Завтра первый урок в кабинете 12.");

        await bot.PressStart(ClassTeacher, "↻");

        bot.Read(ClassTeacher).ShouldContain("Отправлено 3 из 4.");
        bot.Read(ClassTeacher).ShouldContain("Не дошло 1");
    }

    [Fact]
    public async Task A_restart_in_the_middle_of_the_dialogue_loses_nothing()
    {
        using var bot = Open();
        await bot.Say(ClassTeacher, "/announce");
        await bot.PressStart(ClassTeacher, "➕");
        bot.Restart();
        await bot.Say(ClassTeacher, "Завтра первый урок в кабинете 12.");
        bot.Restart();
        await bot.PressStart(ClassTeacher, "Родители");
        bot.Restart();
        await bot.PressStart(ClassTeacher, "Отправить");

        bot.Heard(Parent, "кабинете 12").ShouldBe(1);
    }
}
