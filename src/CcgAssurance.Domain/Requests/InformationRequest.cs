using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Requests;

/// <summary>
/// A request for documents, information or an explanation, informal or under a power, with its replies and what was found about them
/// (2014/15 operational guidance, Annex 4). Once it is issued it stays in the register as it was sent; a correction is another one.
/// It knows nothing of judgements, so it can change none (R183).
/// </summary>
[Rule("R179", "R181", "R182", "R183", "R189")]
public sealed partial class InformationRequest : IVersioned, IStaged, IAudited, ISearched
{
    /// <summary>The longest subject, in characters.</summary>
    public const int SubjectMaxLength = 150;

    /// <summary>The longest name of an addressee or another person, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>The longest text of what is asked for, in characters.</summary>
    public const int DetailsMaxLength = 4_000;

    /// <summary>The longest purpose or reason, in characters.</summary>
    public const int ReasonMaxLength = 2_000;

    /// <summary>The longest reference of a letter, in characters.</summary>
    public const int ReferenceMaxLength = 50;

    private InformationRequest()
    {
    }

    /// <summary>The kind of record: a request with its replies.</summary>
    public static RecordKind Kind { get; } = new("InformationRequest");

    /// <summary>The key of this row, by which a request is known before it has a number.</summary>
    public Guid Id { get; private set; }

    /// <summary>The number under which people know it from the day it is issued; null until then.</summary>
    public int? Number { get; private set; }

    /// <summary>The clinical commissioning group.</summary>
    public OrganisationCode CcgCode { get; private set; }

    /// <summary>Where it stands.</summary>
    public RequestStage Stage { get; private set; }

    /// <summary>What it is about, in a line.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Under which power it is made.</summary>
    public RequestPower Power { get; private set; }

    /// <summary>Who must answer it.</summary>
    public RequestAddressee Addressee { get; private set; }

    /// <summary>The name of an addressee who is not the group itself.</summary>
    public string? AddresseeName { get; private set; }

    /// <summary>What kinds of things it asks for.</summary>
    public IReadOnlyList<RequiredItem> Required { get; private set; } = [];

    /// <summary>What exactly it asks for.</summary>
    public string Details { get; private set; } = "";

    /// <summary>For what purpose it asks.</summary>
    public string? Purpose { get; private set; }

    /// <summary>What there is reason to believe, where a power is used.</summary>
    public RequestGround? Ground { get; private set; }

    /// <summary>Why there is reason to believe it.</summary>
    public string? GroundReason { get; private set; }

    /// <summary>The day of the conversation that it follows.</summary>
    public DateOnly? ConversationOn { get; private set; }

    /// <summary>The last day for the reply.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>The area team's reference of the letter.</summary>
    public string? LetterReference { get; private set; }

    /// <summary>The domain or theme that it is about.</summary>
    public Focus? Focus { get; private set; }

    /// <summary>The quarter in whose report the issue stands that it helps to monitor.</summary>
    public Quarters.AssessmentId? AssessmentId { get; private set; }

    /// <summary>That issue, by the key that it keeps when it is carried to later quarters.</summary>
    public Guid? IssueId { get; private set; }

    /// <summary>The name of the person who drafted it.</summary>
    public string DraftedBy { get; private set; } = "";

    /// <summary>When it was begun.</summary>
    public DateTimeOffset DraftedAt { get; private set; }

    /// <summary>Why the director did not sign it; null where there is nothing to put right.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>The date of the letter, or the day on which it was asked.</summary>
    public DateOnly? IssuedOn { get; private set; }

    /// <summary>The name of the person who issued it; that of a formal one signed it.</summary>
    public string? IssuedBy { get; private set; }

    /// <summary>The role of that person.</summary>
    public Role? IssuedAs { get; private set; }

    /// <summary>The day on which the first reply was received.</summary>
    public DateOnly? FirstReplyOn { get; private set; }

    /// <summary>The day on which the latest reply was received.</summary>
    public DateOnly? LatestReplyOn { get; private set; }

    /// <summary>What was found last: whether the reply gave sufficient assurance; null while nothing is found.</summary>
    public bool? IsSufficient { get; private set; }

    /// <summary>What follows from it; null until it is closed.</summary>
    public RequestFollowOn? FollowOn { get; private set; }

    /// <summary>A note on what follows.</summary>
    public string? FollowOnNote { get; private set; }

    /// <summary>The day on which it was closed.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The request whose place this one takes.</summary>
    public Guid? ReplacesId { get; private set; }

    /// <summary>The number of that request.</summary>
    public int? ReplacesNumber { get; private set; }

    /// <summary>What was wrong in the request whose place this one takes.</summary>
    public string? CorrectionReason { get; private set; }

    /// <summary>The number of the request that took the place of this one.</summary>
    public int? ReplacedByNumber { get; private set; }

    /// <summary>Whether it was issued at some time. From then on both sides, the region and the national team see it.</summary>
    public bool IsIssued => Number is not null;

    /// <summary>Whether a power is used.</summary>
    public bool IsFormal => Power.IsFormal();

    /// <inheritdoc />
    public Guid StageToken { get; private set; }

    /// <summary>The request as history, tasks and notices name it.</summary>
    public RecordKey Record => KeyOf(Id);

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => Record;

    /// <inheritdoc />
    public string HistoryName => NameOf(Number);

    /// <summary>A draft is for the area team alone, and what was changed in it stays so.</summary>
    public bool IsConfidential => !IsIssued;

    /// <inheritdoc />
    public string SearchedText => string.Join('\n', new[]
    {
        Subject, Details, AddresseeName, LetterReference, Number?.ToString(CultureInfo.InvariantCulture),
    }.OfType<string>());

    /// <summary>A request as history, tasks and notices name it.</summary>
    public static RecordKey KeyOf(Guid id) => new(Kind, id.ToString());

    /// <summary>What a request is called: by its number, once it has one.</summary>
    public static string NameOf(int? number) => number is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"Request for information {known}")
        : "Draft request for information";

    /// <summary>Whether the reply, or the rest of it, is missing although its last day is over.</summary>
    public bool IsOverdueOn(DateOnly today) => Stage is RequestStage.Issued && DueOn < today;

    private static IEnumerable<Finding> Only(Actor actor, Permission permission, GuidanceRule rule, string message)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.May(permission))
        {
            yield return Finding.Blocking(rule, message);
        }
    }

    private void MoveTo(RequestStage stage)
    {
        Stage = stage;
        StageToken = Guid.CreateVersion7();
    }
}
