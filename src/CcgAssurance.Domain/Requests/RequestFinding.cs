using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Requests;

/// <summary>Whether replies gave sufficient assurance, and why. It never changes: another finding can follow after another reply.</summary>
[Rule("R188", "R189")]
public sealed class RequestFinding : IAudited
{
    /// <summary>The longest reason, in characters.</summary>
    public const int ReasonMaxLength = 2_000;

    private RequestFinding()
    {
    }

    internal RequestFinding(InformationRequest request, int position, FindingAnswers answers, Actor actor)
    {
        Id = Guid.CreateVersion7();
        RequestId = request.Id;
        Position = position;
        IsSufficient = answers.IsSufficient;
        Reason = answers.Reason;
        FoundOn = actor.Today;
        FoundBy = actor.Name;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The request.</summary>
    public Guid RequestId { get; private set; }

    /// <summary>Its place among the findings; the first is 1.</summary>
    public int Position { get; private set; }

    /// <summary>Whether the replies gave sufficient assurance.</summary>
    public bool IsSufficient { get; private set; }

    /// <summary>Why, or why not.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The day of the finding.</summary>
    public DateOnly FoundOn { get; private set; }

    /// <summary>The name of the person who found it.</summary>
    public string FoundBy { get; private set; } = "";

    /// <inheritdoc />
    public RecordKey History => InformationRequest.KeyOf(RequestId);

    /// <inheritdoc />
    public string HistoryName => $"Finding {Position}";
}
