using System.Globalization;
using System.Text;
using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Requests;
using CcgAssurance.Web.Features.Requests.Edit;
using CcgAssurance.Web.Features.Requests.Steps;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.EntityFrameworkCore;
using static CcgAssurance.Web.Demo.DemoOutcome;

namespace CcgAssurance.Web.Demo.Requests;

/// <summary>Plays requests for information through the handlers that people use, all of them in the order of time.</summary>
public sealed class RequestPlayer(
    AssuranceDbContext db, DraftRequestHandler draft, ChangeRequestHandler change, IssueHandler issue, RequestStepHandler steps,
    DemoNotices notices)
{
    private const int MinutesBetween = 25;

    /// <summary>Plays them, unless there is one already.</summary>
    public async Task PlayAsync(IReadOnlyList<DemoRequest> requests, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(requests);
        if (await db.InformationRequests.AnyAsync(cancellationToken))
        {
            return;
        }

        var people = (await db.PeopleOn(requests[0].Drafted).ToListAsync(cancellationToken)).ToLookup(person => person.Email);
        var all = requests.SelectMany(Steps).OrderBy(step => step.At).ToList();
        foreach (var (at, by, take) in all)
        {
            Require(await take(people[by].First().At(at), cancellationToken));
            db.ChangeTracker.Clear();
        }

        var last = all[^1];
        await notices.ReadAsync(last.At, people[last.By].First().At(last.At), cancellationToken);
    }

    private IEnumerable<Step> Steps(DemoRequest request)
    {
        var ccg = OrganisationCode.Parse(request.Ccg, CultureInfo.InvariantCulture);
        var id = Guid.CreateVersion7();
        return StepsOf(ccg, id, request.Acts).Prepend(new Step(
            At(request.Drafted, 0),
            DemoRequests.Lead,
            async (actor, cancellationToken) => await draft.HandleAsync(
                id, ccg, await OriginAsync(request, cancellationToken), request.Says, actor, cancellationToken)));
    }

    // Each act of a day comes some minutes after the one before.
    private IEnumerable<Step> StepsOf(
        OrganisationCode ccg, Guid id, IReadOnlyList<DemoRequestAct> acts, int start = 0) => acts.Index().SelectMany(act =>
    {
        var header = new RequestHeader { Id = id, Number = null, Ccg = ccg, CcgName = ccg.Value };
        var minutes = start + (MinutesBetween * (act.Index + 1));
        var at = At(act.Item.Day, minutes);
        if (act.Item is not DemoRequestCorrection corrected)
        {
            return [new Step(at, act.Item.By, (actor, cancellationToken) => TakeAsync(header, act.Item, actor, cancellationToken))];
        }

        var later = Guid.CreateVersion7();
        DemoRequestAct[] then = [new DemoRewriting(corrected.Day, corrected.By, corrected.Says), .. corrected.Acts];
        return StepsOf(ccg, later, then, minutes).Prepend(new Step(
            at,
            corrected.By,
            async (actor, cancellationToken) => await steps.HandleAsync(
                header,
                CorrectController.Step,
                new CorrectForm { Reason = corrected.Reason, Seen = await SeenAsync(header, cancellationToken) },
                later,
                actor,
                cancellationToken)));
    });

    private async Task<Outcome> TakeAsync(RequestHeader header, DemoRequestAct act, Actor actor, CancellationToken cancellationToken)
    {
        var seen = await SeenAsync(header, cancellationToken);
        return act switch
        {
            DemoRewriting done => await change.HandleAsync(header, done.Says with { Seen = seen }, actor, cancellationToken),
            DemoIssuing done => await issue.HandleAsync(
                header, new IssueForm { IssuedOn = DateAnswer.From(done.Day), Seen = seen }, actor, cancellationToken),
            DemoProposal => await StepAsync(ProposeController.Step, new ButtonForm { Seen = seen }),
            DemoReturn done => await StepAsync(SendBackController.Step, new ReasonForm { Reason = done.Reason, Seen = seen }),
            DemoReplying done => await StepAsync(ReplyController.Step, FormOf(done) with { Seen = seen }),
            DemoPaperReply done => await StepAsync(PaperReplyController.Step, FormOf(done) with { Seen = seen }),
            DemoFinding done => await StepAsync(
                FindingController.Step, new FindingForm { IsSufficient = done.IsSufficient, Reason = done.Reason, Seen = seen }),
            DemoFiling done => await StepAsync(CommunicationsController.Step, FormOf(done) with { Seen = seen }),
            DemoClosing done => await StepAsync(CloseController.Step, new CloseForm { FollowOn = done.FollowOn, Note = done.Note, Seen = seen }),
            _ => throw new NotSupportedException($"Nobody taught the demo to play {act.GetType().Name}."),
        };

        Task<Outcome> StepAsync<TForm>(RequestStep<TForm> step, TForm form)
            where TForm : IRecordForm =>
            steps.HandleAsync(header, step, form, Guid.Empty, actor, cancellationToken);
    }

    private static ReplyForm FormOf(DemoReplying reply) => new()
    {
        Text = reply.Text,
        From = reply.From,
        MoreToCome = reply.MoreToCome,
        File = reply.Table is { } table ? FileCheck.Check("figures.csv", Encoding.UTF8.GetBytes(table)).File : null,
    };

    private static PaperReplyForm FormOf(DemoPaperReply reply) => new()
    {
        Text = reply.Text,
        From = reply.From,
        MoreToCome = false,
        ReceivedOn = DateAnswer.From(reply.ReceivedOn),
    };

    private static CommunicationForm FormOf(DemoFiling filed) => new()
    {
        Kind = filed.Kind,
        On = DateAnswer.From(filed.Day),
        With = filed.With,
        Text = filed.Text,
    };

    private async Task<RequestOrigin?> OriginAsync(DemoRequest request, CancellationToken cancellationToken)
    {
        if (request.Issue is not { } started)
        {
            return null;
        }

        var (key, title) = started;
        return await db.QuarterlyAssessments
            .Where(row => row.CcgCode == key.Ccg && row.Year == key.Year && row.Quarter == key.Quarter)
            .SelectMany(row => row.Items.Where(item => item.Title == title), (row, item) => new RequestOrigin(row.Id, item.OriginId))
            .SingleAsync(cancellationToken);
    }

    private Task<Tokens> SeenAsync(RequestHeader header, CancellationToken cancellationToken) => header.In(db)
        .Select(request => new Tokens { Version = request.Version, StageToken = request.StageToken })
        .SingleAsync(cancellationToken);

    private static DateTimeOffset At(DateOnly day, int minutes) => UkTime.MomentOf(day, new TimeOnly(9, 20)).AddMinutes(minutes);

    private sealed record Step(DateTimeOffset At, string By, Func<Actor, CancellationToken, Task<Outcome>> Take);
}
