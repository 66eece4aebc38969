using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;

namespace QualityBot.Assessments.Reading;

/// <summary>What a file of results held. A file has at least one of the three.</summary>
/// <param name="Work">As far as the title and the name of the file say it.</param>
/// <param name="Sheet">Pupils × tasks; null: the file has statistics only.</param>
/// <param name="Marks">Rows of «Статистика по отметкам».</param>
/// <param name="Journals">Rows of «Сравнение отметок с отметками по журналу».</param>
public sealed record ResultFile(Work Work, ResultSheet? Sheet, ValueList<BenchmarkRow> Marks, ValueList<JournalBenchmark> Journals, ValueList<ResultDoubt> Doubts);

/// <summary>The file holds names of children. They are neither kept nor printed.</summary>
/// <param name="Sheet">The sheet's name; empty: it has none.</param>
/// <param name="Column">The heading of the column, never what stands under it.</param>
public sealed record HoldsNames(string Sheet, string Column) : Problem;

/// <summary>Nothing in the file looks like results.</summary>
public sealed record NoResults : Problem;
