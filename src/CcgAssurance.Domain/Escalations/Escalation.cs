using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Escalations;

/// <summary>
/// What an area team does where a group does not recover or progress as agreed: it forms one coordinated view, puts that to the group, and
/// both agree actions with a timeline, milestones and stated consequences (2014/15 operational guidance, Annex 4). Nobody outside the area
/// team sees it before the view is put to the group, and it is never published.
/// </summary>
[Rule("R190", "R192", "R198")]
public sealed partial class Escalation : IVersioned, IStaged, IAudited, ISearched
{
    /// <summary>The longest subject, in characters.</summary>
    public const int SubjectMaxLength = 150;

    /// <summary>The longest of its texts, in characters.</summary>
    public const int TextMaxLength = 4_000;

    /// <summary>The longest reason, in characters.</summary>
    public const int ReasonMaxLength = 2_000;

    /// <summary>The longest name of a person, in characters.</summary>
    public const int NameMaxLength = 200;

    private Escalation()
    {
    }

    /// <summary>The kind of record: an escalation with its three parts.</summary>
    public static RecordKind Kind { get; } = new("Escalation");

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The number under which people know it from the day it is opened.</summary>
    public int Number { get; private set; }

    /// <summary>The clinical commissioning group.</summary>
    public OrganisationCode CcgCode { get; private set; }

    /// <summary>Where it stands.</summary>
    public EscalationStage Stage { get; private set; }

    /// <summary>What it is about, in a line.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>What made the area team escalate.</summary>
    public EscalationTrigger Trigger { get; private set; }

    /// <summary>Why, in words.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The domains that it is about, in order.</summary>
    public IReadOnlyList<DomainNumber> Domains { get; private set; } = [];

    /// <summary>The day on which it was opened.</summary>
    public DateOnly OpenedOn { get; private set; }

    /// <summary>The name of the director who opened it.</summary>
    public string OpenedBy { get; private set; } = "";

    /// <summary>The area team's single view; null while nothing is written.</summary>
    public string? ViewStatement { get; private set; }

    /// <summary>The day on which the view was completed; null while it is not.</summary>
    public DateOnly? ViewCompletedOn { get; private set; }

    /// <summary>The name of the person who completed it.</summary>
    public string? ViewCompletedBy { get; private set; }

    /// <summary>The day on which the view was put to the group; null before.</summary>
    public DateOnly? PutOn { get; private set; }

    /// <summary>In which way it was put to the group.</summary>
    public MeetingMode? PutMode { get; private set; }

    /// <summary>Why it was not put face to face.</summary>
    public string? OtherWayReason { get; private set; }

    /// <summary>The group's response; null where it gave none.</summary>
    public string? CcgResponse { get; private set; }

    /// <summary>The name of the person who recorded this, and confirmed that the area team followed the ways of working.</summary>
    public string? PutRecordedBy { get; private set; }

    /// <summary>When that was recorded and confirmed.</summary>
    public DateTimeOffset? PutRecordedAt { get; private set; }

    /// <summary>The edition of the actions that both sides agreed last; null while they agreed none.</summary>
    public int? InForce { get; private set; }

    /// <summary>The edition that is written or proposed; null where none is.</summary>
    public int? InHand { get; private set; }

    /// <summary>Since when both sides first agreed.</summary>
    public DateTimeOffset? FirstAgreedAt { get; private set; }

    /// <summary>The first day of the actions that are in force; null while none are.</summary>
    public DateOnly? StartsOn { get; private set; }

    /// <summary>The last day of the actions that are in force; null while none are.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>The consequences that were applied.</summary>
    public string? ConsequencesApplied { get; private set; }

    /// <summary>From which day they were applied.</summary>
    public DateOnly? ConsequencesOn { get; private set; }

    /// <summary>Why it ended as it did, or was withdrawn.</summary>
    public string? EndReason { get; private set; }

    /// <summary>The day on which it ended.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>The name of the person who recorded that.</summary>
    public string? EndedBy { get; private set; }

    /// <inheritdoc />
    public Guid StageToken { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>Whether it is not over. Strong delivery needs that no escalation is open.</summary>
    public bool IsOpen => EscalationStages.Open.Contains(Stage);

    /// <summary>Whether the view was put to the group. From then on both sides see it, but for soft intelligence and drafts.</summary>
    public bool IsShared => PutOn is not null;

    /// <summary>
    /// Whether a case for intervention can name it as evidence that escalation was tried: the view was put to the group at least, and it
    /// was not withdrawn.
    /// </summary>
    [Rule("R198")]
    public bool IsEvidence => IsShared && Stage != EscalationStage.Withdrawn;

    /// <summary>The escalation as history, tasks and notices name it.</summary>
    public RecordKey Record => KeyOf(Id);

    /// <inheritdoc />
    public RecordKey History => Record;

    /// <inheritdoc />
    public string HistoryName => NameOf(Number);

    /// <summary>Until the view is put to the group it is for the area team alone.</summary>
    public bool IsConfidential => !IsShared;

    /// <inheritdoc />
    public string SearchedText => string.Join('\n', Subject, Reason, Number.ToString(CultureInfo.InvariantCulture));

    /// <summary>An escalation as history, tasks and notices name it.</summary>
    public static RecordKey KeyOf(Guid id) => new(Kind, id.ToString());

    /// <summary>What an escalation is called.</summary>
    public static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"Escalation {number}");

    private static IEnumerable<Finding> Only(Actor actor, Permission permission, GuidanceRule rule, string message)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.May(permission))
        {
            yield return Finding.Blocking(rule, message);
        }
    }

    private void MoveTo(EscalationStage stage)
    {
        Stage = stage;
        StageToken = Guid.CreateVersion7();
    }
}
