using System.Text.Json;
using QualityBot.Assessments.Reading;
using QualityBot.Documents;
using QualityBot.Engine;
using QualityDomain;

namespace QualityBot.Assessments.Uploading;

/// <summary>A file that the channel keeps.</summary>
public sealed record ResultsSource(string FileId, string Name);

/// <summary>Files that were handed in together.</summary>
internal sealed record ReadingOrder(ValueList<ResultsSource> Files);

/// <summary>What came of them; a file with names of children, a foreign or a damaged one is a sentence and nothing else.</summary>
internal sealed record ReadingDone(ValueList<UploadedFile> Read, ValueList<string> Refused);

/// <summary>Fetches files of results and reads them. The bytes never touch the disk: what has names of children is gone with this method.</summary>
internal sealed class ReadResults(IEnumerable<IChannel> channels) : IWorker
{
    public const string Work = "rs.read";

    public string Kind => Work;

    public async Task<WorkResult> Do(WorkOrder order, CancellationToken ct)
    {
        var (read, refused) = (new List<UploadedFile>(), new List<string>());
        var files = JsonSerializer.Deserialize<ReadingOrder>(order.Payload, StageJson.Options)!.Files;
        foreach (var file in files)
        {
            byte[] bytes;
            try
            {
                bytes = await channels.Single(channel => channel.Name == order.For.Channel).Download(file.FileId, Limits.FileBytes, ct);
            }
            catch (IOException)
            {
                refused.Add(Named(file, Texts.NotDownloaded, files.Count));
                continue;
            }

            switch (ResultsReader.Read(bytes, file.Name))
            {
                case Outcome<ResultFile>.Ok(var result):
                    read.Add(new(file.Name, ContentText.Write(result)));
                    break;
                case Outcome<ResultFile>.Refused(var problem):
                    refused.Add(Named(file, Texts.ExplainFile(problem), files.Count));
                    break;
            }
        }

        return read.Count == 0
            ? new WorkResult.Refused(string.Join("\n", refused))
            : new WorkResult.Done(JsonSerializer.Serialize(new ReadingDone([.. read], [.. refused]), StageJson.Options));
    }

    private static string Named(ResultsSource file, string sentence, int files) => files > 1 ? $"{file.Name}: {sentence}" : sentence;
}
