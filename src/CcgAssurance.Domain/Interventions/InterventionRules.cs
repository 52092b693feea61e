using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>What a case for intervention has to say, and who may do what in it (2014/15 operational guidance, paras 55 to 59).</summary>
public static class InterventionRules
{
    /// <summary>The answer by which it is confirmed that the ways of working were followed, as findings name it.</summary>
    public const string FollowsWaysOfWorking = nameof(FollowsWaysOfWorking);

    private static readonly AlternativeKind[] Always =
        [AlternativeKind.InformationRequest, AlternativeKind.Support, AlternativeKind.Escalation];

    /// <summary>What is missing or wrong in the reasons for opening a case, in the order in which they are asked.</summary>
    [Rule("R198", "R199", "R200", "R201", "R202", "R203")]
    public static IReadOnlyList<Finding> WrongOpening(OpeningAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return
        [
            .. Needed(answers.Justification, GuidanceRules.R199, "Enter why intervention is justified here", nameof(answers.Justification)),
            .. answers.Domains.Count > 0
                ? Array.Empty<Finding>()
                : [Finding.Blocking(GuidanceRules.R219, "Select at least one domain", nameof(answers.Domains))],
            .. answers.Grounds.Count > 0
                ? Array.Empty<Finding>()
                : [Finding.Blocking(
                    GuidanceRules.R200GroundsForIntervention,
                    "Select whether the CCG is failing, or at risk of failing, to discharge its functions",
                    nameof(answers.Grounds))],
            .. Needed(
                answers.GroundReason,
                GuidanceRules.R200GroundsForIntervention,
                "Enter which functions the CCG fails, or is at risk of failing, to discharge and how you know",
                nameof(answers.GroundReason)),
            .. Route(answers),
            .. Needed(
                answers.Proportionality,
                GuidanceRules.R202,
                "Enter why intervention fits the risk and is proportionate",
                nameof(answers.Proportionality)),
            .. Alternatives(answers.Alternatives),
        ];
    }

    /// <summary>Whether a mark can follow what is known of a requirement.</summary>
    [Rule("R310")]
    public static bool CanFollow(RequirementStatus status, RequirementMarkKind kind) => kind switch
    {
        RequirementMarkKind.Met => status is RequirementStatus.Open or RequirementStatus.NotMet,
        RequirementMarkKind.NotMet => status != RequirementStatus.NotMet,
        RequirementMarkKind.Approved or RequirementMarkKind.NotApproved => status == RequirementStatus.AwaitingApproval,
    };

    /// <summary>What becomes a task because a version of a direction was signed, or the direction was lifted.</summary>
    /// <param name="version">The version that is in force, or was.</param>
    /// <param name="before">The version whose place it takes; null where it is the first.</param>
    /// <param name="isAfterLifting">Whether the direction was lifted.</param>
    [Rule("R216")]
    public static IReadOnlyList<FollowUpKind> FollowUpsOf(DirectionVersion version, DirectionVersion? before, bool isAfterLifting)
    {
        ArgumentNullException.ThrowIfNull(version);
        return
        [
            .. version.NewAccountableOfficer is { } officer && officer != before?.NewAccountableOfficer
                ? [FollowUpKind.AccountableOfficer]
                : Array.Empty<FollowUpKind>(),
            .. version.ConstitutionChange is { } change && change != before?.ConstitutionChange
                ? [FollowUpKind.Constitution]
                : Array.Empty<FollowUpKind>(),
            .. version.Uses(InterventionPower.Dissolve) && before?.Uses(InterventionPower.Dissolve) != true && !isAfterLifting
                ? [FollowUpKind.Dissolution]
                : Array.Empty<FollowUpKind>(),
        ];
    }

    /// <summary>Whether somebody may mark this about a requirement of a direction.</summary>
    [Rule("R309", "R310")]
    public static bool CanMark(Direction direction, RequirementMarkKind kind, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(direction);
        ArgumentNullException.ThrowIfNull(actor);
        return !MayMark(direction, kind, actor).Any();
    }

    internal static IEnumerable<Finding> Needed(string? text, GuidanceRule rule, string message, string field, FindingPlace? place = null)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            yield return Finding.Blocking(rule, message, field, place);
        }
    }

    internal static IEnumerable<Finding> InFuture(GuidanceRule rule, DateOnly? on, string field, DateOnly today)
    {
        if (on > today)
        {
            yield return Finding.Blocking(rule, $"Enter a date that is {UkTime.InWords(today)} or earlier", field);
        }
    }

    // A step was complete by what its route asks for.
    internal static IEnumerable<Finding> OtherRoute(InterventionCase intervention, InterventionRoute route)
    {
        if (route != intervention.Route && intervention.Steps.Any(row => row.IsComplete))
        {
            yield return Finding.Blocking(
                GuidanceRules.R201,
                "Ask the area team lead to open the completed steps again before you select another route",
                nameof(OpeningAnswers.Route));
        }
    }

    // What is directed to one group refers to what the other one does.
    internal static IEnumerable<Finding> PartnerLeft(InterventionCase intervention, Guid? direction) =>
        direction is null
            ? []
            : intervention.DirectionsInForce.Where(row => row.Id != direction).Select(row => Finding.Warning(
                GuidanceRules.R309,
                $"Check whether to lift the direction to {row.GivenToName} too, because both were given together"));

    internal static IEnumerable<Finding> Unconfirmed(bool followsWaysOfWorking)
    {
        if (!followsWaysOfWorking)
        {
            yield return Finding.Blocking(
                GuidanceRules.R204,
                "Confirm that the ways of working were followed in this step, or put right what was not",
                FollowsWaysOfWorking);
        }
    }

    internal static IEnumerable<Finding> WrongSupportNote(SupportNoteAnswers answers, Actor actor)
    {
        if (!actor.May(Permission.WriteInterventions) && !actor.May(Permission.RecordSupportOnInterventions))
        {
            yield return Finding.Blocking(
                GuidanceRules.R209Step3SupportOptions, "Ask the area team lead, the regional team or the national team to do this");
        }
        else if ((actor.Role.Level() == OrganisationLevel.Region && answers.Team != SupportTeam.Regional)
            || (actor.Role.Level() == OrganisationLevel.National && answers.Team != SupportTeam.National))
        {
            yield return Finding.Blocking(
                GuidanceRules.R209Step3SupportOptions,
                answers.Team == SupportTeam.Regional
                    ? "Ask the regional team to record its support, or select the national team"
                    : "Ask the national team to record its support, or select the regional team",
                nameof(answers.Team));
        }
    }

    internal static IEnumerable<Finding> WrongReviewer(InterventionCase intervention, ReviewerAnswers answers)
    {
        var rule = GuidanceRules.R212Step5ConsistencyReview;
        if (answers.Organisations.Append(answers.Organisation).Contains(intervention.AreaTeamCode))
        {
            yield return Finding.Blocking(
                rule, "Select somebody from outside the area team that proposes the intervention", nameof(answers.UserId));
        }
        else if (!answers.Role.Allows(Permission.ReviewInterventions))
        {
            yield return Finding.Blocking(
                rule, "Select somebody from another area team, the regional team or the national team", nameof(answers.UserId));
        }

        if (intervention.IsProposedBy(answers.UserId))
        {
            yield return Finding.Blocking(
                GuidanceRules.R215, "Select somebody who did not help to propose the intervention", nameof(answers.UserId));
        }
    }

    internal static IEnumerable<Finding> WrongDecisionDay(CommitteeAnswers answers, DateOnly submittedOn, DateOnly today) =>
        answers.On < submittedOn
            ? [Finding.Blocking(
                GuidanceRules.R214,
                $"Enter a date that is {UkTime.InWords(submittedOn)}, when the case was submitted, or later",
                nameof(InterventionCase.DecidedOn))]
            : InFuture(GuidanceRules.R214, answers.On, nameof(InterventionCase.DecidedOn), today);

    internal static IEnumerable<Finding> MayMark(Direction direction, RequirementMarkKind kind, Actor actor)
    {
        if (kind is RequirementMarkKind.Approved or RequirementMarkKind.NotApproved)
        {
            if (!actor.May(Permission.DecideInterventions))
            {
                yield return Finding.Blocking(GuidanceRules.R310, "Ask the area team director to decide on the approval");
            }
        }
        else if (!actor.May(Permission.ReportOnInterventions))
        {
            yield return Finding.Blocking(GuidanceRules.R310, "Ask the area team lead or the CCG lead to do this");
        }
        else if (actor.Role.Level() == OrganisationLevel.Ccg && actor.Organisation != direction.CcgCode)
        {
            yield return Finding.Blocking(
                GuidanceRules.R309, "Ask the lead of the CCG that is directed to do it, because this direction is not to your CCG");
        }
    }

    private static IEnumerable<Finding> Route(OpeningAnswers answers)
    {
        if (answers.Route == InterventionRoute.SeriousPatientRisk)
        {
            return Needed(
                answers.RiskStatement,
                GuidanceRules.R201,
                "Enter what puts the quality of patient care at serious risk",
                nameof(answers.RiskStatement));
        }

        return
        [
            .. string.IsNullOrWhiteSpace(answers.RiskStatement)
                ? Array.Empty<Finding>()
                : [Finding.Blocking(
                    GuidanceRules.R201,
                    "Remove the serious risk to patient care, or select that route",
                    nameof(answers.RiskStatement))],
            .. answers.Evidence.Where(link => !link.IsEvidence).Select(link => Finding.Blocking(
                GuidanceRules.R198EscalationBeforeIntervention,
                $"Untick escalation {link.Number}, because it was withdrawn or the CCG was not told the area team's view",
                nameof(answers.Evidence))),
        ];
    }

    private static IEnumerable<Finding> Alternatives(IReadOnlyList<AlternativeAnswers> alternatives)
    {
        const string Field = nameof(OpeningAnswers.Alternatives);
        foreach (var kind in Always)
        {
            var count = alternatives.Count(row => row.Kind == kind);
            if (count != 1)
            {
                yield return Finding.Blocking(
                    GuidanceRules.R203,
                    count == 0
                        ? $"Enter what you considered about {kind.InSentence()}, and why it is not enough"
                        : $"Enter {kind.InSentence()} only once among the other options",
                    Field);
            }
        }

        foreach (var row in alternatives)
        {
            if (string.IsNullOrWhiteSpace(row.Note))
            {
                yield return Finding.Blocking(
                    GuidanceRules.R203, $"Enter what you considered about {row.Kind.InSentence()}, and why it is not enough", Field);
            }

            if (row.Kind == AlternativeKind.Other && string.IsNullOrWhiteSpace(row.Name))
            {
                yield return Finding.Blocking(GuidanceRules.R203, "Enter what the other option is", Field);
            }
        }
    }
}
