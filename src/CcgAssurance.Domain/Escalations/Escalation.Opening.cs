using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;

namespace CcgAssurance.Domain.Escalations;

/// <content>Why it is opened, and what it is about.</content>
public sealed partial class Escalation
{
    private const string OnlyTheDirector = "Ask the area team director to do this";

    private List<EscalationLink>? _links;

    /// <summary>The issues, packages and requests that it is about.</summary>
    public IReadOnlyList<EscalationLink> Links => _links.Loaded();

    /// <summary>Whether it can still be changed what it is about: until the view is put to the group.</summary>
    public bool CanBeChanged => EscalationStages.BeforePut.Contains(Stage);

    /// <summary>Whether it can be withdrawn: until both sides agree actions.</summary>
    public bool CanBeWithdrawn => IsOpen && InForce is null;

    /// <summary>What stops somebody from opening an escalation.</summary>
    [Rule("R190")]
    public static Outcome CheckOpening(Actor actor) =>
        Outcome.From([.. Only(actor, Permission.DecideEscalations, GuidanceRules.R190WhenEscalationIsConsidered, OnlyTheDirector)]);

    /// <summary>What stops somebody from opening an escalation with these answers.</summary>
    [Rule("R190")]
    public static Outcome CheckOpening(OpeningAnswers answers, Actor actor) => Outcome.From([
        .. CheckOpening(actor).Findings,
        .. EscalationRules.WrongOpening(answers),
    ]);

    /// <summary>Opens an escalation about which <see cref="CheckOpening(OpeningAnswers, Actor)"/> has nothing to say.</summary>
    /// <param name="ccg">The group.</param>
    /// <param name="number">The next number of the register.</param>
    /// <param name="answers">Why it is opened, and what it is about.</param>
    /// <param name="actor">Who opens it.</param>
    /// <param name="id">Its key, where it is known beforehand.</param>
    [Rule("R190", "R192")]
    public static Escalation Open(OrganisationCode ccg, int number, OpeningAnswers answers, Actor actor, Guid? id = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        ArgumentNullException.ThrowIfNull(answers);
        if (!CheckOpening(answers, actor).IsDone)
        {
            throw new ArgumentException("An escalation cannot be opened like this. Check it first.", nameof(answers));
        }

        var escalation = new Escalation
        {
            Id = id ?? Guid.CreateVersion7(),
            Number = number,
            CcgCode = ccg,
            OpenedOn = actor.Today,
            OpenedBy = actor.Name,
            _links = [],
            _sources = [],
            _attendees = [],
            _levels = [],
            _terms = [],
            _marks = [],
            _communications = [],
        };
        escalation.Write(answers);
        escalation.MoveTo(EscalationStage.View);
        return escalation;
    }

    /// <summary>
    /// Says anew why it is opened and what it is about. Conflict once the view was put to the group, which was told then.
    /// </summary>
    [Rule("R190")]
    public Outcome Change(OpeningAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (!CanBeChanged)
        {
            return Outcome.Conflict;
        }

        var outcome = CheckOpening(answers, actor);
        if (outcome.IsDone)
        {
            Write(answers);
        }

        return outcome;
    }

    /// <summary>
    /// Withdraws it, with the reason; actions that are written or proposed end with it. Refused once both sides have agreed actions.
    /// Conflict if it is over.
    /// </summary>
    [Rule("R190", "R196")]
    public Outcome Withdraw(string reason, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (!IsOpen)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.DecideEscalations, GuidanceRules.R190WhenEscalationIsConsidered, OnlyTheDirector),
            .. CanBeWithdrawn
                ? Array.Empty<Finding>()
                : [Finding.Blocking(GuidanceRules.R196, "Record the outcome instead, because both sides have agreed actions")],
        ]);
        if (outcome.IsDone)
        {
            End(EscalationStage.Withdrawn, reason, actor);
        }

        return outcome;
    }

    /// <summary>
    /// Whether a request for information is listed in it: because it is linked, or because it is about an issue that is linked and is not
    /// resolved.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="issue">The issue that the request helps to monitor; null where it is about none.</param>
    /// <param name="stage">Where the request stands.</param>
    /// <param name="followOn">What followed from the request; null while it is not closed.</param>
    [Rule("R185")]
    public bool Lists(Guid request, Guid? issue, RequestStage stage, RequestFollowOn? followOn) =>
        IsAbout(EscalationLinkKind.Request, request)
        || (issue is { } known
            && IsAbout(EscalationLinkKind.Issue, known)
            && (RequestStages.AwaitingReply.Contains(stage)
                || (stage == RequestStage.Closed && followOn == RequestFollowOn.Escalation)));

    /// <summary>Whether it is linked to a record.</summary>
    public bool IsAbout(EscalationLinkKind kind, Guid target) =>
        _links.Loaded().Exists(link => link.Kind == kind && link.TargetId == target);

    private void Write(OpeningAnswers answers)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Subject);
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Reason);
        (Subject, Trigger, Reason) = (answers.Subject, answers.Trigger, answers.Reason);
        Domains = [.. answers.Domains.Distinct().Order()];
        Link(EscalationLinkKind.Issue, answers.Issues);
        Link(EscalationLinkKind.Package, answers.Packages);
        Link(EscalationLinkKind.Request, answers.Requests);
    }

    // A link that stays keeps the title under which it was made.
    private void Link(EscalationLinkKind kind, IReadOnlyList<EscalationLinkAnswers> targets)
    {
        _links.Loaded().RemoveAll(link => link.Kind == kind && targets.All(target => target.Id != link.TargetId));
        foreach (var target in targets.DistinctBy(target => target.Id).Where(target => !IsAbout(kind, target.Id)))
        {
            _links.Add(new EscalationLink(this, kind, target));
        }
    }
}
