using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Requests;

/// <content>From the draft to the request that is issued.</content>
public sealed partial class InformationRequest
{
    private const string OnlyTheLead = "Ask the area team lead to do this";

    /// <summary>Whether it can still be written.</summary>
    public bool CanBeChanged => Stage == RequestStage.Draft;

    /// <summary>Whether a mistake in it can be corrected, which is done in a request that takes its place.</summary>
    public bool CanBeCorrected => IsIssued && Stage != RequestStage.Replaced;

    /// <summary>What stops somebody from drafting a request. The issue needs no escalation for it, and no judgement.</summary>
    [Rule("R181")]
    public static Outcome CheckDraft(Actor actor) =>
        Outcome.From([.. Only(actor, Permission.DraftRequests, GuidanceRules.R181, OnlyTheLead)]);

    /// <summary>A draft about which <see cref="CheckDraft"/> has nothing to say, of an issue or of none.</summary>
    /// <param name="ccg">The group that is asked.</param>
    /// <param name="origin">The issue; null for a request that starts from none.</param>
    /// <param name="answers">What it says.</param>
    /// <param name="actor">Who drafts it.</param>
    /// <param name="id">Its key, where its address has to be known before it is saved.</param>
    [Rule("R181", "R182")]
    public static InformationRequest Draft(
        OrganisationCode ccg, RequestOrigin? origin, RequestAnswers answers, Actor actor, Guid? id = null)
    {
        if (!CheckDraft(actor).IsDone)
        {
            throw new ArgumentException("This role drafts no requests. Check it first.", nameof(actor));
        }

        var request = new InformationRequest
        {
            Id = id ?? Guid.CreateVersion7(),
            CcgCode = ccg,
            AssessmentId = origin?.Assessment,
            IssueId = origin?.Issue,
            DraftedBy = actor.Name,
            DraftedAt = actor.At,
            _replies = [],
            _findings = [],
            _communications = [],
        };
        request.Write(answers);
        request.MoveTo(RequestStage.Draft);
        return request;
    }

    /// <summary>What stops somebody from correcting a mistake in this request. Conflict if it is a draft or is replaced already.</summary>
    [Rule("R189")]
    public Outcome CheckCorrection(Actor actor) =>
        CanBeCorrected ? Outcome.From([.. Only(actor, Permission.DraftRequests, GuidanceRules.R189, OnlyTheLead)]) : Outcome.Conflict;

    /// <summary>
    /// The draft of the request that takes the place of this one, about which <see cref="CheckCorrection"/> has nothing to say. This one
    /// stands until the other is issued.
    /// </summary>
    /// <param name="reason">What is wrong in this one.</param>
    /// <param name="actor">Who corrects it.</param>
    /// <param name="id">The key of the draft, where its address has to be known before it is saved.</param>
    [Rule("R189")]
    public InformationRequest Correct(string reason, Actor actor, Guid? id = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (!CheckCorrection(actor).IsDone)
        {
            throw new InvalidOperationException("This request cannot be corrected. Check it first.");
        }

        var origin = AssessmentId is { } assessment && IssueId is { } issue ? new RequestOrigin(assessment, issue) : null;
        var correction = Draft(CcgCode, origin, ToAnswers(), actor, id);
        correction.ReplacesId = Id;
        correction.ReplacesNumber = Number;
        correction.CorrectionReason = reason;
        return correction;
    }

    /// <summary>Writes the draft anew. Conflict once it waits for the signature, is issued or discarded.</summary>
    [Rule("R189")]
    public Outcome Change(RequestAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (!CanBeChanged)
        {
            return Outcome.Conflict;
        }

        var outcome = CheckDraft(actor);
        if (outcome.IsDone)
        {
            Write(answers);
        }

        return outcome;
    }

    /// <summary>What has to be written before the draft can be proposed or issued.</summary>
    [Rule("R179", "R187", "R306", "R307")]
    public IReadOnlyList<Finding> Missing(DateOnly today) => RequestRules.Missing(ToAnswers(), Id, today);

    /// <summary>Whether somebody can issue it now: the lead an informal draft, the director a formal one that was proposed.</summary>
    [Rule("R187")]
    public bool CanBeIssuedBy(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return IsFormal
            ? Stage == RequestStage.Proposed && actor.May(Permission.SignRequests)
            : Stage == RequestStage.Draft && actor.May(Permission.DraftRequests);
    }

    /// <summary>Puts a formal request before the director. Conflict if it is no draft.</summary>
    [Rule("R179", "R187", "R306", "R307")]
    public Outcome Propose(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (Stage != RequestStage.Draft || !IsFormal)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.DraftRequests, GuidanceRules.R187, OnlyTheLead),
            .. Missing(actor.Today),
        ]);
        if (outcome.IsDone)
        {
            ReturnReason = null;
            MoveTo(RequestStage.Proposed);
        }

        return outcome;
    }

    /// <summary>Gives a formal request back unsigned, with the reason. Conflict if it does not wait for the signature.</summary>
    [Rule("R187")]
    public Outcome SendBack(string reason, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (Stage != RequestStage.Proposed)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([.. Only(actor, Permission.SignRequests, GuidanceRules.R187, "Ask the director to do this")]);
        if (outcome.IsDone)
        {
            ReturnReason = reason;
            MoveTo(RequestStage.Draft);
        }

        return outcome;
    }

    /// <summary>Puts away a draft that is not needed. Conflict if it was issued or is put away already.</summary>
    [Rule("R189")]
    public Outcome Discard(Actor actor)
    {
        if (!RequestStages.Unissued.Contains(Stage))
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([.. Only(actor, Permission.DraftRequests, GuidanceRules.R189, OnlyTheLead)]);
        if (outcome.IsDone)
        {
            MoveTo(RequestStage.Discarded);
        }

        return outcome;
    }

    /// <summary>
    /// What stands between a draft and its issue on a day. The lead issues an informal request, the director signs a formal one.
    /// </summary>
    [Rule("R179", "R187", "R306", "R307")]
    public Outcome CheckIssue(DateOnly issuedOn, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Stage == (IsFormal ? RequestStage.Proposed : RequestStage.Draft)
            ? Outcome.From([
                .. Only(
                    actor,
                    IsFormal ? Permission.SignRequests : Permission.DraftRequests,
                    GuidanceRules.R187,
                    IsFormal ? "Ask the director to sign this request" : OnlyTheLead),
                .. Missing(actor.Today),
                .. RequestRules.WrongDay(ToAnswers(), issuedOn, actor.Today),
            ])
            : Outcome.Conflict;
    }

    /// <summary>
    /// Issues the request under its number, which it keeps. Conflict if it does not wait for that, or if the request whose place it
    /// takes was replaced in the meantime.
    /// </summary>
    /// <param name="number">The next number of the register.</param>
    /// <param name="issuedOn">The date of the letter, or the day on which it was asked.</param>
    /// <param name="replaced">The request whose place it takes; null where it takes none's.</param>
    /// <param name="actor">Who issues it.</param>
    [Rule("R187", "R189")]
    public Outcome Issue(int number, DateOnly issuedOn, InformationRequest? replaced, Actor actor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        if (replaced?.Id != ReplacesId)
        {
            throw new ArgumentException("Hand in the request whose place this one takes.", nameof(replaced));
        }

        var outcome = replaced is { CanBeCorrected: false } ? Outcome.Conflict : CheckIssue(issuedOn, actor);
        if (outcome.IsDone)
        {
            Number = number;
            (IssuedOn, IssuedBy, IssuedAs) = (issuedOn, actor.Name, actor.Role);
            MoveTo(RequestStage.Issued);
            replaced?.ReplaceBy(number);
        }

        return outcome;
    }

    private void ReplaceBy(int number)
    {
        ReplacedByNumber = number;
        MoveTo(RequestStage.Replaced);
    }

    private RequestAnswers ToAnswers() => new()
    {
        Subject = Subject,
        Power = Power,
        Addressee = Addressee,
        AddresseeName = AddresseeName,
        Required = Required,
        Details = Details,
        Purpose = Purpose,
        Ground = Ground,
        GroundReason = GroundReason,
        ConversationOn = ConversationOn,
        DueOn = DueOn,
        LetterReference = LetterReference,
        Focus = Focus,
    };

    // A ground belongs to a power; without one nothing unseen is kept.
    private void Write(RequestAnswers answers)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Subject);
        Subject = answers.Subject;
        Power = answers.Power;
        Addressee = answers.Addressee;
        AddresseeName = answers.Addressee == RequestAddressee.Ccg ? null : answers.AddresseeName;
        Required = [.. answers.Required.Distinct().Order()];
        Details = answers.Details;
        Purpose = answers.Purpose;
        Ground = IsFormal ? answers.Ground : null;
        GroundReason = IsFormal ? answers.GroundReason : null;
        ConversationOn = answers.ConversationOn;
        DueOn = answers.DueOn;
        LetterReference = answers.LetterReference;
        Focus = answers.Focus;
    }
}
