using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Assessments;

/// <summary>
/// What the clinical commissioning group reports about an action that it owns. It stands beside what the area team wrote,
/// is never changed, and follows the action through the quarters (2014/15 operational guidance, Annex 2 and Annex 3).
/// </summary>
[Rule("R229", "R232", "R249")]
public sealed class ActionProgress : IVersioned, IAudited
{
    /// <summary>The longest report, in characters.</summary>
    public const int TextMaxLength = 4_000;

    /// <summary>The longest name of a person, in characters.</summary>
    public const int ReportedByMaxLength = 200;

    private ActionProgress()
    {
    }

    internal ActionProgress(ReportItem action, string text, ActionStatus status, Actor actor)
    {
        Id = Guid.CreateVersion7();
        AssessmentId = action.AssessmentId;
        ItemId = action.Id;
        OriginId = action.OriginId;
        Text = text;
        Status = status;
        ReportedBy = actor.Name;
        ReportedAt = actor.At;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The quarterly assessment whose action it is.</summary>
    public AssessmentId AssessmentId { get; private set; }

    /// <summary>The action as it stands in that quarter.</summary>
    public Guid ItemId { get; private set; }

    /// <summary>The action as it was first agreed, by which the report is found beside every continuation of it.</summary>
    public Guid OriginId { get; private set; }

    /// <summary>What the group has done.</summary>
    public string Text { get; private set; } = "";

    /// <summary>How far the action has come as the group sees it: in progress or done.</summary>
    public ActionStatus Status { get; private set; }

    /// <summary>Who reported it.</summary>
    public string ReportedBy { get; private set; } = "";

    /// <summary>When it was reported.</summary>
    public DateTimeOffset ReportedAt { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => AssessmentId.Record;

    /// <inheritdoc />
    public string HistoryName => "CCG progress on an action";
}
