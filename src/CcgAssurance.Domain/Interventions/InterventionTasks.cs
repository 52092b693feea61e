using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Work;

namespace CcgAssurance.Domain.Interventions;

/// <summary>
/// What is to be done next about a case for intervention, by whom and by when: one rule for every page and calendar that says so.
/// </summary>
[Rule("R205", "R209", "R212", "R214", "R216", "R219", "R308", "R310", "R311")]
public static class InterventionTasks
{
    /// <summary>How many days before its day a requirement or the end of a period comes into the queue.</summary>
    public const int DaysAhead = 14;

    /// <summary>The roles that can have a task. For all others no case need be read, but for named peer reviewers.</summary>
    public static IReadOnlyList<Role> Doers { get; } =
    [
        Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead, Role.RegionalReviewer, Role.NationalTeam, Role.CommitteeMember,
        Role.ChiefExecutive,
    ];

    /// <summary>
    /// What one case has for a role to do. For most that is nothing. A lead of a group is asked for what is directed to the group that the
    /// case is about; for another group there is <see cref="TasksOfCcg"/>.
    /// </summary>
    public static IReadOnlyList<WorkTask> TasksOf(InterventionTaskFacts facts, Role role, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return role == Role.CcgLead
            ? TasksOfCcg(facts, facts.Ccg, today)
            : Listed(Consideration(facts).Concat(Decision(facts)).Concat(InForce(facts, today)).Where(task => task.Doer == role));
    }

    /// <summary>What one case has for the lead of a group to do, by what is directed to that group.</summary>
    [Rule("R309", "R310")]
    public static IReadOnlyList<WorkTask> TasksOfCcg(InterventionTaskFacts facts, OrganisationCode ccg, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Listed(Requirements([.. facts.Requirements.Where(row => row.Ccg == ccg)], Role.CcgLead, today));
    }

    /// <summary>What one case has for a person to do who is named as a peer reviewer.</summary>
    [Rule("R212")]
    public static IReadOnlyList<WorkTask> TasksOfReviewer(InterventionTaskFacts facts, UserId user, Role role)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Stage == InterventionStage.Proposed && facts.AwaitedReviewers.Contains(user)
            ? Listed([new(InterventionTask.Review, "Review the rationale of the intervention and record your conclusion", role, null)])
            : [];
    }

    private static IReadOnlyList<WorkTask> Listed(IEnumerable<Step> steps) =>
    [
        .. steps
            .OrderBy(task => task.Kind)
            .Select(task => new WorkTask(task.Kind.ToString(), (int)task.Kind, task.Words, task.Doer, IsMine: true, task.DueOn)),
    ];

    private static IEnumerable<Step> Consideration(InterventionTaskFacts facts)
    {
        foreach (var step in facts.NextSteps)
        {
            foreach (var task in step switch
            {
                InterventionStep.ConsistencyReview => Review(facts),
                InterventionStep.CommitteeApproval => [Submission(facts)],
                _ => [new(InterventionTask.CompleteStep, Complete(step), Role.AreaTeamLead, null)],
            })
            {
                yield return task;
            }
        }

        if (facts.LacksEvidence && facts.NextSteps.Contains(InterventionStep.InterventionOptions))
        {
            yield return new(
                InterventionTask.LinkEvidence, "Link the escalation that was tried before intervention", Role.AreaTeamDirector, null);
        }

        if (facts.NextSteps.Contains(InterventionStep.SupportOptions))
        {
            const string Words = "Record the support that your team was asked for or gave to the CCG, if there was any";
            foreach (var (team, role) in new[] { (SupportTeam.Regional, Role.RegionalReviewer), (SupportTeam.National, Role.NationalTeam) })
            {
                if (!facts.SupportRecordedBy.Contains(team))
                {
                    yield return new(InterventionTask.RecordSupport, Words, role, null);
                }
            }
        }
    }

    private static IEnumerable<Step> Review(InterventionTaskFacts facts) =>
        facts.Stage != InterventionStage.Proposed ? []
        : !facts.HasReviewers
            ? [new(InterventionTask.NameReviewer, "Name a peer reviewer from outside the area team", Role.AreaTeamLead, null)]
        : facts.AwaitedReviewers.Count == 0
            ? [new(InterventionTask.CompleteStep, Complete(InterventionStep.ConsistencyReview), Role.AreaTeamLead, null)]
        : [];

    private static Step Submission(InterventionTaskFacts facts) => facts.IsReadyToSubmit
        ? new(InterventionTask.Submit, "Submit the intervention to the committee", Role.AreaTeamDirector, null)
        : new(InterventionTask.CompleteStep, "Finish the summary report and the draft directions", Role.AreaTeamLead, null);

    private static string Complete(InterventionStep step) =>
        $"Complete step {(int)step} of the intervention: {step.DisplayText().ToLowerInvariant()}";

    private static IEnumerable<Step> Decision(InterventionTaskFacts facts)
    {
        if (facts.Stage == InterventionStage.Submitted)
        {
            yield return new(
                InterventionTask.DecideAsCommittee, "Record whether the committee approves the intervention", Role.CommitteeMember, null);
        }

        if (facts.Stage == InterventionStage.Approved)
        {
            yield return new(
                InterventionTask.SignDirections, "Sign the directions that the committee has approved", Role.ChiefExecutive, null);
        }

        foreach (var quarter in InterventionStages.EndedUnsigned.Contains(facts.Stage) ? facts.QuartersToReopen : [])
        {
            yield return new(
                InterventionTask.ReopenQuarter,
                $"Open {quarter} again for correction, because it rests on an intervention that has ended",
                Role.AreaTeamDirector,
                null);
        }

        foreach (var followUp in facts.FollowUps)
        {
            yield return new(InterventionTask.RecordFollowUp, followUp.DisplayText(), Role.AreaTeamDirector, null);
        }
    }

    private static IEnumerable<Step> InForce(InterventionTaskFacts facts, DateOnly today)
    {
        if (facts.Stage != InterventionStage.InForce)
        {
            return [];
        }

        return
        [
            .. Requirements(facts.Requirements, Role.AreaTeamLead, today),
            .. Approvals(facts),
            .. Times(facts.UnfinishedVariations, new(
                InterventionTask.FinishVariation, "Finish the change to the direction, or put it away", Role.AreaTeamLead, null)),
            .. Times(facts.FinishedVariations, new(
                InterventionTask.PutVariationForward,
                "Put the change to the direction to the Chief Executive, or put it away",
                Role.AreaTeamDirector,
                null)),
            .. Times(facts.VariationsToSign, new(
                InterventionTask.SignVariation, "Sign the change to the direction", Role.ChiefExecutive, null)),
            .. Lifting(facts, today),
        ];
    }

    private static IEnumerable<Step> Times(int count, Step step) => count > 0 ? [step] : [];

    private static IEnumerable<Step> Approvals(InterventionTaskFacts facts)
    {
        var count = facts.Requirements.Count(row => row.Status == RequirementStatus.AwaitingApproval);
        return Times(count, new(
            InterventionTask.ApproveRequirement,
            count == 1
                ? "Decide whether to approve what was done about a requirement"
                : $"Decide whether to approve what was done about {count} requirements",
            Role.AreaTeamDirector,
            null));
    }

    private static IEnumerable<Step> Lifting(InterventionTaskFacts facts, DateOnly today)
    {
        if (facts.HasLiftingToSign)
        {
            yield return new(InterventionTask.SignLifting, "Sign the lifting of the directions", Role.ChiefExecutive, null);
            yield break;
        }

        if (facts.Requirements.Count > 0 && facts.Requirements.All(row => row.Status == RequirementStatus.Met))
        {
            yield return new(
                InterventionTask.ProposeLifting,
                "Propose to lift the directions, because every requirement is met",
                Role.AreaTeamDirector,
                null);
        }

        var ends = facts.PeriodEnds.Where(day => day <= today.AddDays(DaysAhead)).Order().ToList();
        if (ends.Count > 0)
        {
            yield return new(
                InterventionTask.EndPeriod,
                $"Vary or propose to lift the direction whose period {(ends[0] < today ? "ended" : "ends")} on {UkTime.InWords(ends[0])}",
                Role.AreaTeamDirector,
                ends[0]);
        }
    }

    private static IEnumerable<Step> Requirements(IReadOnlyList<RequirementFacts> rows, Role role, DateOnly today)
    {
        var unmet = rows.Where(row => row.IsUnmet).Select(row => row.DueOn).Order().ToList();
        var overdue = unmet.FindAll(day => day < today);
        var next = unmet.FindAll(day => day >= today && day <= today.AddDays(DaysAhead));
        if (overdue.Count > 0)
        {
            yield return new(
                InterventionTask.FollowUpRequirement,
                overdue.Count == 1
                    ? $"Follow up the requirement that was due on {UkTime.InWords(overdue[0])}, or mark it as met"
                    : $"Follow up {overdue.Count} overdue requirements, or mark them as met",
                role,
                overdue[0]);
        }

        if (next.Count > 0)
        {
            yield return new(
                InterventionTask.MeetRequirement,
                next.Count == 1
                    ? $"Meet the requirement due on {UkTime.InWords(next[0])} and mark it"
                    : $"Meet {next.Count} requirements, the first due on {UkTime.InWords(next[0])}, and mark them",
                role,
                next[0]);
        }
    }

    private readonly record struct Step(InterventionTask Kind, string Words, Role Doer, DateOnly? DueOn);
}
