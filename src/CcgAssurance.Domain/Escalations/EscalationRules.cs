using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Escalations;

/// <summary>What the parts of an escalation have to say (2014/15 operational guidance, Annex 4).</summary>
public static class EscalationRules
{
    /// <summary>What is missing in the reasons for opening an escalation.</summary>
    [Rule("R190")]
    public static IReadOnlyList<Finding> WrongOpening(OpeningAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var rule = GuidanceRules.R190WhenEscalationIsConsidered;
        var missing = answers.Trigger switch
        {
            EscalationTrigger.OverdueAction when answers.Issues.Count == 0 =>
                Finding.Blocking(rule, "Select the action that is overdue", nameof(answers.Issues)),
            EscalationTrigger.MissedTrajectoryPoint when answers.Packages.Count == 0 =>
                Finding.Blocking(rule, "Select the support package whose planned figure was missed", nameof(answers.Packages)),
            EscalationTrigger.PackageNotMet when answers.Packages.Count == 0 =>
                Finding.Blocking(rule, "Select the support package that did not meet its objectives", nameof(answers.Packages)),
            EscalationTrigger.OverdueAction or EscalationTrigger.MissedTrajectoryPoint or EscalationTrigger.PackageNotMet
                or EscalationTrigger.RecoveryNotDelivered or EscalationTrigger.ProgressNotMade => null,
        };
        return
        [
            .. answers.Domains.Count > 0
                ? Array.Empty<Finding>()
                : [Finding.Blocking(rule, "Select at least one domain", nameof(answers.Domains))],
            .. missing is null ? Array.Empty<Finding>() : [missing],
        ];
    }

    /// <summary>What is missing in the area team's view before it is complete.</summary>
    [Rule("R193")]
    public static IReadOnlyList<Finding> MissingView(string? statement, IReadOnlyCollection<EscalationSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return
        [
            .. string.IsNullOrWhiteSpace(statement)
                ? [Missing(GuidanceRules.R193, "Write the area team's single view", nameof(Escalation.ViewStatement))]
                : Array.Empty<Finding>(),
            .. sources.Any(source => !source.IsSoft)
                ? Array.Empty<Finding>()
                : [Missing(
                    GuidanceRules.R193,
                    sources.Count == 0
                        ? "Add the sources that the view brings together"
                        : "Add at least one source that is not soft intelligence, so that the CCG can see what the view is based on",
                    nameof(Escalation.Sources))],
        ];
    }

    /// <summary>What speaks against the record of how the view was put to the group.</summary>
    /// <param name="answers">The record.</param>
    /// <param name="completedOn">The day on which the view was completed.</param>
    /// <param name="today">The day.</param>
    [Rule("R192", "R194", "R197")]
    public static IReadOnlyList<Finding> WrongDiscussion(DiscussionAnswers answers, DateOnly completedOn, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return [.. Day(answers, completedOn, today), .. Way(answers), .. Response(answers), .. Principles(answers)];
    }

    /// <summary>What is missing in the actions before they are proposed, in the order in which they are written.</summary>
    /// <param name="terms">What they say.</param>
    /// <param name="inForce">What both sides agreed last; null where they agreed nothing.</param>
    /// <param name="isMet">Whether a milestone is met, by what it is known by.</param>
    /// <param name="today">The day.</param>
    [Rule("R195")]
    public static IReadOnlyList<Finding> MissingActions(
        EscalationTerms terms, EscalationTerms? inForce, Func<Guid, bool> isMet, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return
        [
            .. Timeline(terms, today),
            .. terms.Actions.Count == 0
                ? [Missing(GuidanceRules.R195, "Add at least one action", nameof(terms.Actions))]
                : terms.Actions.OrderBy(action => action.Position).SelectMany(action => Action(terms, inForce, action, isMet, today)),
            .. string.IsNullOrWhiteSpace(terms.Consequences)
                ? [Missing(GuidanceRules.R195, "Enter what happens if the actions are not delivered", nameof(terms.Consequences))]
                : Array.Empty<Finding>(),
        ];
    }

    /// <summary>
    /// Whether a proposal waited so long that its timeline, or a milestone that it sets, is over: nobody agrees to what is overdue already.
    /// </summary>
    [Rule("R195")]
    public static bool IsOutOfDate(EscalationTerms terms, EscalationTerms? inForce, Func<Guid, bool> isMet, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return terms.EndsOn < today || terms.Milestones.Any(row => IsPast(row, inForce, isMet, today));
    }

    internal static IEnumerable<Finding> WrongConsequences(ConsequencesAnswers answers, DateOnly earliest, DateOnly today) =>
        answers.On < earliest
            ? [Finding.Blocking(
                GuidanceRules.R195,
                $"Enter a date that is {UkTime.InWords(earliest)}, when there was first a reason to apply consequences, or later",
                nameof(answers.On))]
            : InFuture(GuidanceRules.R195, answers.On, nameof(answers.On), today);

    internal static IEnumerable<Finding> InFuture(GuidanceRule rule, DateOnly? on, string field, DateOnly today)
    {
        if (on > today)
        {
            yield return Finding.Blocking(rule, $"Enter a date that is {UkTime.InWords(today)} or earlier", field);
        }
    }

    private static IEnumerable<Finding> Day(DiscussionAnswers answers, DateOnly completedOn, DateOnly today) =>
        answers.On < completedOn
            ? [Finding.Blocking(
                GuidanceRules.R192EscalationInThreeParts,
                $"Enter a date that is {UkTime.InWords(completedOn)}, when the view was completed, or later",
                nameof(answers.On))]
            : InFuture(GuidanceRules.R194, answers.On, nameof(answers.On), today);

    private static IEnumerable<Finding> Way(DiscussionAnswers answers)
    {
        if (answers.Mode != MeetingMode.FaceToFace && string.IsNullOrWhiteSpace(answers.OtherWayReason))
        {
            yield return Finding.Blocking(
                GuidanceRules.R194, "Enter why the view was not put to the CCG face to face", nameof(answers.OtherWayReason));
        }

        foreach (var (kind, who) in new[] { (AttendeeKind.AreaTeam, "the area team"), (AttendeeKind.Ccg, "the CCG") })
        {
            if (answers.Attendees.All(person => person.Kind != kind))
            {
                yield return Finding.Blocking(
                    GuidanceRules.R194, $"Enter at least one person who took part for {who}", kind.ToString());
            }
        }
    }

    private static IEnumerable<Finding> Response(DiscussionAnswers answers)
    {
        if (answers.HasResponse && string.IsNullOrWhiteSpace(answers.Response))
        {
            yield return Finding.Blocking(
                GuidanceRules.R194, "Enter the CCG's response, or select that it gave none", nameof(answers.Response));
        }
        else if (!answers.HasResponse && !string.IsNullOrWhiteSpace(answers.Response))
        {
            yield return Finding.Blocking(
                GuidanceRules.R194, "Remove the CCG's response, or select that it gave one", nameof(answers.Response));
        }
    }

    private static IEnumerable<Finding> Principles(DiscussionAnswers answers)
    {
        if (!answers.FollowsWaysOfWorking)
        {
            yield return Finding.Blocking(
                GuidanceRules.R197,
                "Confirm that the area team followed the ways of working, or talk to the CCG again first",
                nameof(answers.FollowsWaysOfWorking));
        }
    }

    private static IEnumerable<Finding> Timeline(EscalationTerms terms, DateOnly today)
    {
        if (terms.StartsOn is null)
        {
            yield return Missing(GuidanceRules.R195, "Enter the start date of the timeline", nameof(terms.StartsOn));
        }

        var message =
            terms.EndsOn is null ? "Enter the end date of the timeline"
            : terms.EndsOn <= terms.StartsOn ? "Enter an end date after the start date"
            : terms.EndsOn < today ? "Enter an end date that is still to come"
            : null;
        if (message is not null)
        {
            yield return Missing(GuidanceRules.R195, message, nameof(terms.EndsOn));
        }
    }

    private static IEnumerable<Finding> Action(
        EscalationTerms terms, EscalationTerms? inForce, EscalationAction action, Func<Guid, bool> isMet, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(action.Owner))
        {
            yield return Missing(GuidanceRules.R195, $"Enter who is responsible for action {action.Position}", nameof(terms.Actions));
        }

        var milestones = terms.MilestonesOf(action);
        if (milestones.Count == 0)
        {
            yield return Missing(GuidanceRules.R195, $"Add at least one milestone to action {action.Position}", nameof(terms.Actions));
        }

        foreach (var row in milestones)
        {
            var name = $"milestone {row.Position} of action {action.Position}";
            var message =
                row.DueOn is null ? $"Enter a date for {name}"
                : row.DueOn < terms.StartsOn || row.DueOn > terms.EndsOn ? $"Enter a date for {name} that is within the timeline"
                : IsPast(row, inForce, isMet, today) ? $"Enter a date for {name} that is still to come"
                : null;
            if (message is not null)
            {
                yield return Missing(GuidanceRules.R195, message, nameof(terms.Milestones));
            }
        }
    }

    // A milestone that is agreed already stays overdue while something else is changed.
    private static bool IsPast(EscalationMilestone row, EscalationTerms? inForce, Func<Guid, bool> isMet, DateOnly today) =>
        row.DueOn < today
        && !isMet(row.Key)
        && inForce?.Milestones.Any(agreed => agreed.Key == row.Key && agreed.DueOn == row.DueOn) != true;

    private static Finding Missing(GuidanceRule rule, string message, string field) =>
        Finding.Blocking(rule, message, field, new EscalationPlace(field));
}
