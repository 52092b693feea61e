using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Work;

namespace CcgAssurance.Domain.Requests;

/// <summary>What is to be done next about a request, by whom and by when: one rule for every page and calendar that says so.</summary>
[Rule("R188")]
public static class RequestTasks
{
    /// <summary>
    /// Within how many days after a reply, or by the next working day, it is found whether it gives sufficient assurance. The length is
    /// ours: no published source sets one.
    /// </summary>
    public const int FindingDays = 14;

    /// <summary>The roles that can have a task. For all others no request need be read.</summary>
    public static IReadOnlyList<Role> Doers { get; } = [Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead];

    /// <summary>What one request has for a role to do. For most that is nothing.</summary>
    public static IReadOnlyList<WorkTask> TasksOf(RequestTaskFacts facts, Role role, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return
        [
            .. Next(facts, today).Where(next => next.Doer == role).Select(next =>
                new WorkTask(next.Kind.ToString(), (int)next.Kind, next.Kind.DisplayText(), role, IsMine: true, next.DueOn)
                {
                    IsRoutine = next.Kind is RequestTask.Finish or RequestTask.Close,
                }),
        ];
    }

    // The area team follows up a missing reply while the group still owes it, so that one request can have two tasks.
    private static IEnumerable<(RequestTask Kind, Role Doer, DateOnly? DueOn)> Next(RequestTaskFacts facts, DateOnly today) =>
        facts.Stage switch
        {
            RequestStage.Draft => [(RequestTask.Finish, Role.AreaTeamLead, null)],
            RequestStage.Proposed => [(RequestTask.Sign, Role.AreaTeamDirector, null)],
            RequestStage.Issued when facts.DueOn < today =>
                [(RequestTask.Reply, Role.CcgLead, facts.DueOn), (RequestTask.FollowUp, Role.AreaTeamLead, null)],
            RequestStage.Issued => [(RequestTask.Reply, Role.CcgLead, facts.DueOn)],
            RequestStage.ReplyReceived =>
            [
                (RequestTask.FindWhetherSufficient, Role.AreaTeamLead,
                    facts.LatestReplyOn is { } day ? WorkingDays.OnOrAfter(day.AddDays(FindingDays)) : null),
            ],
            RequestStage.Insufficient => [(RequestTask.FollowUp, Role.AreaTeamLead, null)],
            RequestStage.Sufficient => [(RequestTask.Close, Role.AreaTeamLead, null)],
            RequestStage.Closed or RequestStage.Replaced or RequestStage.Discarded => [],
        };
}
