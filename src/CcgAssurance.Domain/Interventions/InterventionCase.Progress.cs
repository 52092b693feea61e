using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;

namespace CcgAssurance.Domain.Interventions;

/// <content>What happens under the directions, what follows from them elsewhere, and what was said about the case.</content>
public sealed partial class InterventionCase
{
    private List<RequirementMark>? _marks;
    private List<InterventionFollowUp>? _followUps;
    private List<InterventionCommunication>? _communications;

    /// <summary>What was marked about requirements, in order.</summary>
    [Rule("R310")]
    public IReadOnlyList<RequirementMark> Marks => [.. _marks.Loaded().OrderBy(row => row.Position)];

    /// <summary>What the director records elsewhere because directions were signed or lifted.</summary>
    [Rule("R216")]
    public IReadOnlyList<InterventionFollowUp> FollowUps => _followUps.Loaded();

    /// <summary>What was said and sent about the case.</summary>
    [Rule("R255")]
    public IReadOnlyList<InterventionCommunication> Communications => _communications.Loaded();

    /// <summary>What was marked last about a requirement; null while nothing was.</summary>
    public RequirementMark? MarkOf(Guid requirement) =>
        _marks.Loaded().Where(mark => mark.Requirement == requirement).MaxBy(mark => mark.Position);

    /// <summary>How far a requirement has come.</summary>
    [Rule("R310")]
    public RequirementStatus StatusOf(DirectionRequirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        return MarkOf(requirement.Key) is not { } mark ? RequirementStatus.Open : mark.Kind switch
        {
            RequirementMarkKind.Met => requirement.NeedsApproval ? RequirementStatus.AwaitingApproval : RequirementStatus.Met,
            RequirementMarkKind.Approved => RequirementStatus.Met,
            RequirementMarkKind.NotMet or RequirementMarkKind.NotApproved => RequirementStatus.NotMet,
        };
    }

    /// <summary>
    /// Marks a requirement: as met or not met for either side, or as approved or not by the director. A group marks only what it was
    /// directed to do. Conflict unless the requirement is in force, and if that is marked already or there is nothing to approve.
    /// </summary>
    [Rule("R308", "R310")]
    public Outcome MarkRequirement(RequirementMarkAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Note);
        var direction = DirectionsInForce.FirstOrDefault(row => Has(row, answers.Requirement));
        var requirement = direction?.VersionInForce!.Requirements.First(row => row.Key == answers.Requirement);
        if (direction is null || !InterventionRules.CanFollow(StatusOf(requirement!), answers.Kind))
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. InterventionRules.MayMark(direction, answers.Kind, actor),
            .. answers.On < direction.InForceOn
                ? [Finding.Blocking(
                    GuidanceRules.R310,
                    $"Enter a date that is {UkTime.InWords(direction.InForceOn.Value)}, when the direction came into force, or later",
                    nameof(answers.On))]
                : InterventionRules.InFuture(GuidanceRules.R310, answers.On, nameof(answers.On), actor.Today),
        ]);
        if (outcome.IsDone)
        {
            _marks.Loaded().Add(new RequirementMark(this, _marks.Count + 1, answers, actor));
        }

        return outcome;
    }

    /// <summary>Says that a follow-up is recorded where it belongs. Conflict unless it is to be done.</summary>
    [Rule("R216")]
    public Outcome RecordFollowUp(Guid id, Actor actor)
    {
        if (_followUps.Loaded().Find(row => row.Id == id) is not { IsRecorded: false } followUp)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([.. Only(actor, Permission.DecideInterventions, GuidanceRules.R216, OnlyTheDirector)]);
        if (outcome.IsDone)
        {
            followUp.Record(actor);
        }

        return outcome;
    }

    /// <summary>
    /// Files a letter, email, call or meeting with the case, also after it is over. What is filed is never changed. Until the case is
    /// proposed only the area team files something, and the group does not see that. Conflict for the group before then.
    /// </summary>
    [Rule("R255")]
    public Outcome AddCommunication(CommunicationAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(actor);
        if (!IsShared && actor.Side() == AssuranceSide.Ccg)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.FileCommunications, GuidanceRules.R255, "Ask the area team lead or the CCG lead to do this"),
            .. InterventionRules.InFuture(GuidanceRules.R255, answers.On, nameof(answers.On), actor.Today),
        ]);
        if (outcome.IsDone)
        {
            _communications.Loaded().Add(new InterventionCommunication(this, answers, actor));
        }

        return outcome;
    }

    /// <summary>The requirements in force that are not met, with the group that has to meet them, in the order of their days.</summary>
    [Rule("R308", "R310")]
    public IReadOnlyList<(OrganisationCode Ccg, DirectionRequirement Requirement)> Unmet =>
    [
        .. DirectionsInForce
            .SelectMany(direction => direction.VersionInForce!.Requirements.Select(row => (direction.CcgCode, Row: row)))
            .Where(pair => StatusOf(pair.Row) is RequirementStatus.Open or RequirementStatus.NotMet)
            .OrderBy(pair => pair.Row.DueOn),
    ];

    private static bool Has(Direction direction, Guid requirement) =>
        direction.VersionInForce!.Requirements.Any(row => row.Key == requirement);

    private void FollowUp(Direction direction, bool isAfterLifting, Actor actor, DirectionVersion? before = null)
    {
        foreach (var kind in InterventionRules.FollowUpsOf(direction.VersionInForce!, before, isAfterLifting))
        {
            _followUps.Loaded().Add(new InterventionFollowUp(direction, kind, isAfterLifting, actor));
        }
    }
}
