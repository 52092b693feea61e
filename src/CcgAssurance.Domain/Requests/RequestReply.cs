using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Requests;

/// <summary>A reply to a request, or a part of one. It never changes: what was left out is another reply.</summary>
[Rule("R188", "R189")]
public sealed class RequestReply : IAudited
{
    /// <summary>The longest reply, in characters.</summary>
    public const int TextMaxLength = 8_000;

    /// <summary>The longest name of a person, in characters.</summary>
    public const int NameMaxLength = 200;

    private List<RequestFile>? _files;

    private RequestReply()
    {
    }

    internal RequestReply(InformationRequest request, int position, ReplyAnswers answers, DateOnly receivedOn, bool isOnPaper, Actor actor)
    {
        Id = Guid.CreateVersion7();
        RequestId = request.Id;
        Position = position;
        Text = answers.Text;
        From = answers.From;
        MoreToCome = answers.MoreToCome;
        IsOnPaper = isOnPaper;
        ReceivedOn = receivedOn;
        RecordedBy = actor.Name;
        RecordedAt = actor.At;
        Files = [.. answers.Files.Select(file => new RequestFile(this, file))];
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The request that it answers.</summary>
    public Guid RequestId { get; private set; }

    /// <summary>Its place among the replies; the first is 1.</summary>
    public int Position { get; private set; }

    /// <summary>What it says.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Who gives it, where that is not the person who recorded it.</summary>
    public string? From { get; private set; }

    /// <summary>Whether the rest of the reply follows.</summary>
    public bool MoreToCome { get; private set; }

    /// <summary>Whether it came on paper and the area team recorded it.</summary>
    public bool IsOnPaper { get; private set; }

    /// <summary>The day on which the area team received it.</summary>
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>The name of the person who recorded it.</summary>
    public string RecordedBy { get; private set; } = "";

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>What was found about it; null until then.</summary>
    public Guid? FindingId { get; private set; }

    /// <summary>The files that came with it, without their bytes.</summary>
    public IReadOnlyList<RequestFile> Files
    {
        get => _files.Loaded();
        private set => _files = [.. value];
    }

    /// <inheritdoc />
    public RecordKey History => InformationRequest.KeyOf(RequestId);

    /// <inheritdoc />
    public string HistoryName => $"Reply {Position}";

    internal void Find(RequestFinding finding) => FindingId = finding.Id;
}
