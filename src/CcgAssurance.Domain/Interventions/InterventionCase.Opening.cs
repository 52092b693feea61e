using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <content>Why it is opened, and what it is about.</content>
public sealed partial class InterventionCase
{
    private const string OnlyTheDirector = "Ask the area team director to do this";

    private List<InterventionEvidence>? _evidence;
    private List<ConsideredAlternative>? _alternatives;

    /// <summary>The escalations that are evidence that other powers were used first.</summary>
    [Rule("R198")]
    public IReadOnlyList<InterventionEvidence> Evidence => _evidence.Loaded();

    /// <summary>The other options that were considered, in order.</summary>
    [Rule("R203")]
    public IReadOnlyList<ConsideredAlternative> Alternatives => _alternatives.Loaded();

    /// <summary>Whether it can still be changed why it is opened and what it is about: until it is proposed.</summary>
    public bool CanBeChanged => Stage == InterventionStage.UnderConsideration;

    /// <summary>Whether it can be withdrawn: until it is signed.</summary>
    public bool CanBeWithdrawn => IsOpen && Stage != InterventionStage.InForce;

    /// <summary>What stops somebody from opening a case.</summary>
    [Rule("R199")]
    public static Outcome CheckOpening(Actor actor) =>
        Outcome.From([.. Only(actor, Permission.DecideInterventions, GuidanceRules.R199, OnlyTheDirector)]);

    /// <summary>What stops somebody from opening a case with these answers.</summary>
    [Rule("R198", "R199", "R200", "R201", "R202", "R203")]
    public static Outcome CheckOpening(OpeningAnswers answers, Actor actor) => Outcome.From([
        .. CheckOpening(actor).Findings,
        .. InterventionRules.WrongOpening(answers),
    ]);

    /// <summary>Opens a case about which <see cref="CheckOpening(OpeningAnswers, Actor)"/> has nothing to say.</summary>
    /// <param name="ccg">The group.</param>
    /// <param name="number">The next number of the register.</param>
    /// <param name="answers">Why it is opened, and what it is about.</param>
    /// <param name="actor">Who opens it, for the area team that proposes it.</param>
    /// <param name="id">Its key, where it is known beforehand.</param>
    [Rule("R199", "R200", "R201")]
    public static InterventionCase Open(OrganisationCode ccg, int number, OpeningAnswers answers, Actor actor, Guid? id = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        ArgumentNullException.ThrowIfNull(answers);
        if (!CheckOpening(answers, actor).IsDone)
        {
            throw new ArgumentException("A case cannot be opened like this. Check it first.", nameof(answers));
        }

        var opened = new InterventionCase
        {
            Id = id ?? Guid.CreateVersion7(),
            Number = number,
            CcgCode = ccg,
            AreaTeamCode = actor.Organisation,
            OpenedOn = actor.Today,
            OpenedBy = actor.Name,
            OpenedById = actor.UserId,
            _evidence = [],
            _alternatives = [],
            _contacts = [],
            _supportNotes = [],
            _reviewers = [],
            _directions = [],
            _liftings = [],
            _marks = [],
            _followUps = [],
            _communications = [],
        };
        opened._steps = [.. Enum.GetValues<InterventionStep>().Select(step => InterventionStepRecord.Of(opened, step))];
        opened.Write(answers);
        opened.MoveTo(InterventionStage.UnderConsideration);
        return opened;
    }

    /// <summary>
    /// Says anew why it is opened and what it is about; another domain or another escalation is added in this way. Another route is refused
    /// once a step is complete by what the route asks for. Conflict once it is proposed.
    /// </summary>
    [Rule("R198", "R199", "R200", "R201", "R202", "R203")]
    public Outcome Change(OpeningAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (!CanBeChanged)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. CheckOpening(answers, actor).Findings,
            .. InterventionRules.OtherRoute(this, answers.Route),
        ]);
        if (outcome.IsDone)
        {
            Write(answers);
        }

        return outcome;
    }

    /// <summary>
    /// Withdraws it, with the reason. Refused once it is signed: then directions are lifted. Conflict if it is over.
    /// </summary>
    [Rule("R199", "R311")]
    public Outcome Withdraw(string reason, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (!IsOpen)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.DecideInterventions, GuidanceRules.R199, OnlyTheDirector),
            .. CanBeWithdrawn
                ? Array.Empty<Finding>()
                : [Finding.Blocking(GuidanceRules.R311, "Propose to lift the directions instead, because they are in force")],
        ]);
        if (outcome.IsDone)
        {
            End(InterventionStage.Withdrawn, reason, actor);
        }

        return outcome;
    }

    private void Write(OpeningAnswers answers)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Subject);
        (Subject, Justification, GroundReason) = (answers.Subject, answers.Justification!, answers.GroundReason!);
        (Route, RiskStatement, Proportionality) = (answers.Route, answers.RiskStatement, answers.Proportionality!);
        Domains = [.. answers.Domains.Distinct().Order()];
        Grounds = [.. answers.Grounds.Distinct().Order()];
        // A link that stays keeps the title under which it was made.
        _evidence.Loaded().RemoveAll(row => answers.Evidence.All(link => link.Id != row.EscalationId));
        _evidence.AddRange(answers.Evidence
            .DistinctBy(link => link.Id)
            .Where(link => !_evidence.Exists(row => row.EscalationId == link.Id))
            .Select(link => new InterventionEvidence(this, link)));
        if (!answers.Alternatives.SequenceEqual(_alternatives.Loaded().OrderBy(row => row.Position).Select(row => row.ToAnswers())))
        {
            _alternatives.Clear();
            _alternatives.AddRange(answers.Alternatives.Select((row, index) => new ConsideredAlternative(this, index + 1, row)));
        }
    }
}
