using QualityBot.Names;
using QualityBot.Storage;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.People.PupilNames;

namespace QualityBot.Tests.Names;

/// <summary>From the file to codes in the store and names in their own file. All names are made up.</summary>
public sealed class ClassListsTests : IDisposable
{
    private const string Canary = "Канарейкина";
    private static readonly DateTimeOffset Now = new(2026, 9, 7, 7, 0, 0, TimeSpan.Zero);

    private readonly TestStore store = new();
    private readonly NameKey key;

    public ClassListsTests()
    {
        key = new(new(store.Folder));
        store.Put(Given.School, Given.OtherSchool);
    }

    [Fact]
    public async Task Codes_go_into_the_store_and_names_into_their_own_file()
    {
        await Save(List("5А", Canary, "Вишнёв"));

        Codes().ShouldBe(["5А-01", "5А-02"]);
        key.Read(1).Select(name => name.Family).ShouldBe([Canary, "Вишнёв"]);
    }

    [Fact]
    public async Task No_byte_of_the_store_its_journal_or_a_copy_has_a_name()
    {
        await Save(List("5А", Canary, "Вишнёв"));
        Backup.Copy(store.Options.Path, store.Options.Path + ".copy");
        NameCopies.Copy(key.Options, store.Options.Path + ".copy");

        Directory.EnumerateFiles(store.Folder, "*", SearchOption.AllDirectories).ShouldAllBe(file => !NameKeyTests.Has(file, Canary));
    }

    [Fact]
    public async Task The_same_list_again_changes_nothing()
    {
        await Save(List("5А", Canary, "Вишнёв"));
        var audit = Count<QualityBot.Storage.Rows.AuditRow>();

        await Save(List("5А", Canary, "Вишнёв"));

        Count<QualityBot.Storage.Rows.AuditRow>().ShouldBe(audit);
        Codes().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Codes_that_a_crash_left_without_names_get_them_from_the_same_list()
    {
        await Save(List("5А", Canary, "Вишнёв"));
        File.Delete(key.Options.FileOf(1)); // The store was written, the names were not.

        await Save(List("5А", Canary, "Вишнёв"));

        Codes().Count.ShouldBe(2);
        key.Read(1).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Who_is_not_listed_leaves_only_when_somebody_says_so()
    {
        await Save(List("5А", Canary, "Вишнёв"));

        await Save(List("5А", Canary), missingLeft: false);
        All<Pupil>().ShouldAllBe(pupil => pupil.LeftOn == null);

        await Save(List("5А", Canary), missingLeft: true);
        All<Pupil>().Count(pupil => pupil.LeftOn == new DateOnly(2026, 9, 7)).ShouldBe(1);
    }

    [Fact]
    public async Task Who_changed_class_keeps_the_old_code_until_yesterday()
    {
        await Save([.. List("5А", Canary, "Вишнёв"), .. List("5Б", "Грушин")]);

        await Save([.. List("5А", Canary), .. List("5Б", "Грушин", "Вишнёв")]);

        var places = All<PupilPlace>().Where(place => place.Code is "5А-02" or "5Б-02").OrderBy(place => place.Code).ToList();
        places.Select(place => (place.Code, place.Until)).ShouldBe([("5А-02", new DateOnly(2026, 9, 6)), ("5Б-02", null)]);
        places.Select(place => place.PupilId).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task An_erased_name_leaves_the_code_and_is_told_to_the_audit_without_the_name()
    {
        await Save(List("5А", Canary));

        await using var db = store.CreateDbContext();
        (await EraseName.Erase(db, key, Given.School, Code("5А-01"), null, really: true, Now, CancellationToken.None)).ShouldBeOfType<Outcome<ErasedName>.Ok>();

        key.Read(1).ShouldBeEmpty();
        Codes().ShouldBe(["5А-01"]);
        All<NameUse>().Select(use => (use.Kind, use.What)).ShouldBe([(NameUseKind.Loaded, "5А"), (NameUseKind.Erased, "5А-01")]);
    }

    [Fact]
    public async Task Another_school_has_neither_the_code_nor_the_name()
    {
        await Save(List("5А", Canary));

        await using var db = store.CreateDbContext();
        (await EraseName.Erase(db, key, Given.OtherSchool, Code("5А-01"), null, really: true, Now, CancellationToken.None)).ShouldBeOfType<Outcome<ErasedName>.Refused>();
        key.Read(Given.OtherSchool.Id).ShouldBeEmpty();
        key.Read(1).Count.ShouldBe(1);
    }

    [Fact]
    public void A_file_without_pupils_is_refused_in_words() =>
        ClassLists.Read(new XlsxFile().Sheet("Лист", [["Ничего", "здесь"], ["нет", "такого"]]).Build(), null).ShouldBeOfType<Outcome<ClassListReading>.Refused>().Problem.ShouldBe(new NoPupilsRead());

    [Fact]
    public void A_list_in_a_document_of_Word_is_read_as_a_workbook_is()
    {
        var docx = new DocxFile().P("Список учеников 5 «А» класса").Table(["№", "ФИО"], ["1", $"{Canary} Анна Павловна"]).Build();

        ClassLists.Read(docx, null).ShouldBeOfType<Outcome<ClassListReading>.Ok>().Value.Pupils.Select(pupil => $"{pupil.Class} {pupil.Name.Family}").ShouldBe([$"5А {Canary}"]);
    }

    public void Dispose() => store.Dispose();

    internal static (string Class, string Name)[] List(string one, params string[] families) => [.. families.Select(family => (one, $"{family} Анна Павловна"))];

    private async Task Save((string Class, string Name)[] pupils, bool missingLeft = false)
    {
        var sheet = new XlsxFile();
        foreach (var own in pupils.GroupBy(pupil => pupil.Class))
        {
            sheet.Sheet(own.Key, [["№", "ФИО"], .. own.Select((pupil, at) => new object?[] { at + 1, pupil.Name })]);
        }

        await using var db = store.CreateDbContext();
        var read = ClassLists.Read(sheet.Build(), null).ShouldBeOfType<Outcome<ClassListReading>.Ok>().Value;
        (await ClassLists.Save(db, key, Given.School, read, null, missingLeft, by: null, Now, CancellationToken.None)).ShouldBeOfType<Outcome<SavedList>.Ok>();
    }

    private List<string> Codes() => [.. All<PupilPlace>().Select(place => place.Code).Order(StringComparer.Ordinal)];

    private int Count<T>()
        where T : class => All<T>().Count;

    private List<T> All<T>()
        where T : class
    {
        using var db = store.CreateDbContext();
        return [.. db.Set<T>()];
    }

    private static PupilCode Code(string text) => PupilCode.TryParse(text, out var code) ? code : throw new ArgumentException(text);
}
