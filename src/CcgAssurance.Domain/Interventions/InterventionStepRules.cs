using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>What each of the six steps has to say before it is complete (2014/15 operational guidance, para 59).</summary>
public static class InterventionStepRules
{
    /// <summary>What is missing or wrong in a step itself on a day, in the order in which it is written.</summary>
    [Rule("R198", "R206", "R207", "R208", "R209", "R210", "R211", "R212", "R213")]
    public static IReadOnlyList<Finding> Missing(InterventionCase intervention, InterventionStepRecord step, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(intervention);
        ArgumentNullException.ThrowIfNull(step);
        return
        [
            .. step.Step switch
            {
                InterventionStep.AssuranceMeeting => Meeting(intervention, step),
                InterventionStep.FormalRequest => Request(intervention, step),
                InterventionStep.SupportOptions => Support(intervention, step, today),
                InterventionStep.InterventionOptions => Options(intervention, step),
                InterventionStep.ConsistencyReview => Review(intervention, step),
                InterventionStep.CommitteeApproval => Summary(intervention, step, today),
            },
        ];
    }

    private static IEnumerable<Finding> Meeting(InterventionCase intervention, InterventionStepRecord step)
    {
        var rule = step.Step.Rule();
        return
        [
            .. Day(step, "Enter the date of the meeting at which the concern was first formally raised"),
            .. Needed(step, step.Text, rule, "Enter the concern as it was formally raised", nameof(MeetingStepAnswers.Concern)),
            .. Needed(step, step.Insight, rule, "Enter the national and local insight behind the concern", nameof(step.Insight)),
            .. intervention.Contacts.Count == 0
                ? Needed(
                    step,
                    step.NoContactReason,
                    GuidanceRules.R207,
                    "Add the earlier informal contacts about the concern, or enter why there were none",
                    nameof(step.NoContactReason))
                : string.IsNullOrWhiteSpace(step.NoContactReason)
                    ? []
                    : [Wrong(
                        step,
                        GuidanceRules.R207,
                        "Remove the reason why there were no earlier contacts, because some are recorded",
                        nameof(step.NoContactReason))],
            .. intervention.Contacts.Where(contact => contact.On >= step.On).Select(contact => Wrong(
                step,
                GuidanceRules.R207,
                $"Remove the contact of {UkTime.InWords(contact.On)}, because it was not before the meeting",
                nameof(intervention.Contacts))),
        ];
    }

    private static IEnumerable<Finding> Request(InterventionCase intervention, InterventionStepRecord step)
    {
        var rule = step.Step.Rule();
        const string Field = nameof(RequestStepAnswers.Request);
        var meeting = intervention.StepOf(InterventionStep.AssuranceMeeting).On;
        if (step.RequestId is null)
        {
            yield return Wrong(step, rule, "Select the formal request to the CCG, or make one first", Field);
        }
        else if (step.IsRequestFormal != true)
        {
            yield return Wrong(step, rule, "Select a request that was made under section 14Z18 or 14Z19", Field);
        }
        else if (intervention.Route == InterventionRoute.PowersInsufficient && meeting is { } day && step.On < day)
        {
            yield return Wrong(
                step, rule, $"Select a request that was sent on {UkTime.InWords(day)}, the day of the meeting, or later", Field);
        }

        foreach (var finding in Needed(step, step.Text, rule, "Enter what was asked for, and why", nameof(step.Text)))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> Support(InterventionCase intervention, InterventionStepRecord step, DateOnly today)
    {
        var rule = step.Step.Rule();
        return
        [
            .. Insufficient(intervention, step, today),
            .. Day(step, "Enter the date on which support was considered"),
            .. intervention.SupportNotes.Count == 0
                ? Needed(
                    step,
                    step.NoSupportReason,
                    rule,
                    "Record the support that the CCG asked for or was given, or enter why there was none",
                    nameof(step.NoSupportReason))
                : string.IsNullOrWhiteSpace(step.NoSupportReason)
                    ? []
                    : [Wrong(
                        step,
                        rule,
                        "Remove the reason why there was no support, because some is recorded",
                        nameof(step.NoSupportReason))],
            .. Needed(step, step.Text, rule, "Enter what came of considering support", nameof(SupportStepAnswers.Result)),
        ];
    }

    // On the route of serious risk nobody waits for a reply.
    private static IEnumerable<Finding> Insufficient(InterventionCase intervention, InterventionStepRecord step, DateOnly today)
    {
        var letter = intervention.StepOf(InterventionStep.FormalRequest).On;
        if (step.InsufficientOn is not { } day)
        {
            if (intervention.Route == InterventionRoute.PowersInsufficient)
            {
                yield return Wrong(
                    step,
                    step.Step.Rule(),
                    "Enter the date on which the reply to the formal request was found insufficient, or was overdue",
                    nameof(step.InsufficientOn));
            }
        }
        else if (day > today)
        {
            yield return Wrong(
                step, step.Step.Rule(), $"Enter a date that is {UkTime.InWords(today)} or earlier", nameof(step.InsufficientOn));
        }
        else if (letter is { } sent && day < sent)
        {
            yield return Wrong(
                step,
                step.Step.Rule(),
                $"Enter a date that is {UkTime.InWords(sent)}, when the formal request was sent, or later",
                nameof(step.InsufficientOn));
        }
    }

    private static IEnumerable<Finding> Options(InterventionCase intervention, InterventionStepRecord step)
    {
        var rule = step.Step.Rule();
        return
        [
            .. Day(step, "Enter the date of the finding on patients"),
            .. Needed(step, step.Text, rule, "Enter why only intervention is appropriate", nameof(OptionsStepAnswers.Why)),
            .. Needed(step, step.Implications, rule, "Enter what the intervention would mean", nameof(step.Implications)),
            .. step.Finding is null
                ? [Wrong(
                    step, GuidanceRules.R211, "Select whether patients would be worse off than without intervening", nameof(step.Finding))]
                : Array.Empty<Finding>(),
            .. Needed(
                step, step.FindingReason, GuidanceRules.R211, "Enter the reason for the finding on patients", nameof(step.FindingReason)),
            .. intervention is { Route: InterventionRoute.PowersInsufficient, Evidence.Count: 0 } && step.Finding != ImpactFinding.WorseOff
                ? [Finding.Blocking(
                    GuidanceRules.R198EscalationBeforeIntervention,
                    "Ask the area team director to link the escalation that was tried first",
                    nameof(intervention.Evidence),
                    new InterventionPlace(null, nameof(intervention.Evidence)))]
                : Array.Empty<Finding>(),
        ];
    }

    private static IEnumerable<Finding> Review(InterventionCase intervention, InterventionStepRecord step)
    {
        var rule = step.Step.Rule();
        var reviewers = intervention.Reviewers.Where(row => row.IsActive).ToList();
        return
        [
            .. reviewers.Count == 0
                ? [Wrong(step, rule, "Name at least one peer reviewer from outside the area team", nameof(intervention.Reviewers))]
                : reviewers.Where(row => row.IsAwaited).Select(row => Wrong(
                    step,
                    rule,
                    $"Wait for the conclusion of {row.Name}, or remove this reviewer with a reason",
                    nameof(intervention.Reviewers))),
            .. Day(step, "Enter the date on which the peer review was over"),
            .. Needed(step, step.Text, rule, "Enter how the peer review was done and what came of it", nameof(step.Text)),
            .. step.IsForTheBoard == true
                ? Array.Empty<Finding>()
                : [Wrong(
                    step,
                    rule,
                    "Confirm that the power is exercised on behalf of the NHS England Board",
                    nameof(step.IsForTheBoard))],
        ];
    }

    private static IEnumerable<Finding> Summary(InterventionCase intervention, InterventionStepRecord step, DateOnly today)
    {
        var rule = step.Step.Rule();
        return
        [
            .. Day(step, "Enter the date of the summary report"),
            .. Needed(step, step.Text, rule, "Write the summary report", nameof(SummaryStepAnswers.Report)),
            .. Needed(step, step.Evidence, rule, "Enter the evidence that goes with the report", nameof(step.Evidence)),
            .. DirectionRules.Missing(intervention, today),
        ];
    }

    private static IEnumerable<Finding> Day(InterventionStepRecord step, string message) =>
        step.On is null ? [Wrong(step, step.Step.Rule(), message, nameof(step.On))] : [];

    private static IEnumerable<Finding> Needed(
        InterventionStepRecord step, string? text, GuidanceRule rule, string message, string field) =>
        InterventionRules.Needed(text, rule, message, field, new InterventionPlace(step.Step, field));

    private static Finding Wrong(InterventionStepRecord step, GuidanceRule rule, string message, string field) =>
        Finding.Blocking(rule, message, field, new InterventionPlace(step.Step, field));
}
