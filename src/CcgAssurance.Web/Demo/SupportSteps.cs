using System.Text;
using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Reporting;
using CcgAssurance.Web.Demo.Packages;
using CcgAssurance.Web.Features.Support;
using CcgAssurance.Web.Features.Support.Agreement;
using CcgAssurance.Web.Infrastructure.Reports;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Demo;

/// <summary>The steps in which support is agreed, given and brought to its end.</summary>
public sealed class SupportSteps(
    AssuranceDbContext db, FreezingHandler freezing, SupportAgreementQuery documents, TellOfSupportHandler tell, DemoPlayback playback,
    IDocumentRenderer renderer)
{
    /// <summary>The steps of the packages that go back to one quarter. Some of them are taken in later quarters.</summary>
    public IEnumerable<DemoStep> Of(DemoQuarter quarter)
    {
        ArgumentNullException.ThrowIfNull(quarter);
        return DemoPackages.All.Where(package => package.Quarter == quarter.Key).SelectMany(package => Of(package, quarter));
    }

    // In the mornings, each a few minutes after the one before: what the quarter says of that day comes later in it.
    private IEnumerable<DemoStep> Of(DemoPackage package, DemoQuarter quarter)
    {
        var id = Guid.CreateVersion7();
        return package.Acts.Index().Select(row => new DemoStep(
            UkTime.MomentOf(row.Item.On, new TimeOnly(8, 40)).AddMinutes(9 * row.Index),
            row.Item.By,
            quarter,
            $"the support '{package.Terms.Title}', {row.Item.GetType().Name} of {row.Item.On:d MMMM yyyy}",
            turn => TakeAsync(package, row.Item, id, turn)));
    }

    private Task<Outcome> TakeAsync(DemoPackage package, DemoSupportAct act, Guid id, DemoTurn turn)
    {
        var actor = turn.Actor;
        return act switch
        {
            DemoDraft drafted => DraftAsync(package, drafted, id, turn),
            DemoPropose => ProposeAsync(id, turn),
            DemoAccept => ChangeAsync(
                id,
                SupportLoads.WithTermsInHand,
                row => row.Accept(null, actor),
                turn,
                row => !row.IsProposed ? SupportNotice.Agreed
                    : act.By == DemoActor.CcgLead ? SupportNotice.AcceptedByCcg : SupportNotice.AcceptedByNhsEngland,
                accepts: true),
            DemoDecline declined => ChangeAsync(
                id, SupportLoads.WithTermsInHand, row => row.Decline(declined.Reason, actor), turn, _ => SupportNotice.Declined),
            DemoRevise revised => ChangeAsync(id, SupportLoads.WithTerms, row => Revise(row, revised, turn), turn),
            DemoEntry entry => ChangeAsync(id, packages => packages.Include(row => row.Entries), row => row.AddEntry(AnswersOf(entry), actor), turn),
            DemoFigures figures => ChangeAsync(
                id,
                packages => packages.Include(row => row.Terms).ThenInclude(terms => terms.Trajectories).Include(row => row.Actuals).AsSplitQuery(),
                row => row.RecordActuals(TrajectoryOf(row, figures.Trajectory), [.. figures.Points], actor),
                turn),
            DemoMiss missed => ChangeAsync(
                id,
                packages => packages.Include(row => row.Terms).ThenInclude(terms => terms.Trajectories)
                    .Include(row => row.Actuals).Include(row => row.Missed).AsSplitQuery(),
                row => row.AnswerMiss(
                    new MissAnswers(TrajectoryOf(row, missed.Trajectory), missed.PlannedOn, missed.MoreSupportConsidered, missed.Reason), actor),
                turn),
            DemoReading read => ChangeAsync(
                id,
                packages => packages.Include(row => row.Terms).ThenInclude(terms => terms.Indicators).Include(row => row.Readings).AsSplitQuery(),
                row => row.AddReading(
                    new ReadingAnswers(row.TermsInForce!.Indicators.Single(indicator => indicator.Position == read.Indicator).Key, act.On, read.Value),
                    actor),
                turn),
            DemoProgress progress => ChangeAsync(
                id,
                packages => packages.Include(row => row.Reviews),
                row => row.AddReview(new ReviewAnswers(act.On, progress.Text, progress.Improvement), progress.NextDiscussion, actor),
                turn),
            DemoConfirm confirmed => ChangeAsync(
                id,
                packages => packages.Include(row => row.Terms).ThenInclude(terms => terms.Restrictions)
                    .Include(row => row.Entries).ThenInclude(entry => entry.Files).Include(row => row.Confirmations).AsSplitQuery(),
                row => row.Confirm(AnswersOf(row, confirmed), actor),
                turn),
            DemoComplete completed => ChangeAsync(
                id,
                packages => packages.Include(row => row.Terms),
                row => row.Complete(completed.IsMet, completed.Reason, actor),
                turn,
                _ => SupportNotice.OutcomeRecorded),
            _ => throw new NotSupportedException($"Nobody taught the demo to play {act.GetType().Name}."),
        };
    }

    private async Task<Outcome> DraftAsync(DemoPackage package, DemoDraft drafted, Guid id, DemoTurn turn)
    {
        var actor = turn.Actor;
        var issues = package.Issues.Count == 0 ? [] : await IssuesAsync(package, turn);
        var row = SupportPackage.Draft(package.Quarter.Ccg, turn.Id, null, package.Terms with { Issues = issues }, actor, id);
        IEnumerable<Outcome> outcomes =
        [
            .. package.Measures.Select(answers => row.AddMeasure(answers, actor)),
            .. package.Indicators.Select(answers => row.AddIndicator(answers, actor)),
            .. package.Restrictions.Select(answers => row.AddRestriction(answers, actor)),
            .. package.Trajectories.Select(answers => row.AddTrajectory(answers, actor)),
            .. drafted.NextDiscussion is { } next ? [row.PlanDiscussion(next, actor)] : Array.Empty<Outcome>(),
        ];
        if (outcomes.FirstOrDefault(outcome => !outcome.IsDone) is { } refused)
        {
            return refused;
        }

        db.SupportPackages.Add(row);
        return await db.SaveAsync(actor, turn.CancellationToken);
    }

    private async Task<IReadOnlyList<LinkedIssue>> IssuesAsync(DemoPackage package, DemoTurn turn)
    {
        var known = await db.ReportItems.AsNoTracking()
            .Where(item => item.AssessmentId == turn.Id && item.Kind == ItemKind.Issue && item.Title != null)
            .Select(item => new { item.OriginId, item.Title })
            .ToListAsync(turn.CancellationToken);
        return [.. package.Issues.Select(title => new LinkedIssue(known.Single(item => item.Title == title).OriginId, title))];
    }

    private async Task<Outcome> ProposeAsync(Guid id, DemoTurn turn)
    {
        var number = await db.NextSupportNumberAsync(turn.CancellationToken);
        return await ChangeAsync(
            id, SupportLoads.WithTermsInHand, row => row.Propose(number, turn.Actor), turn,
            row => row.InForce is null ? SupportNotice.Proposed : SupportNotice.ChangeProposed);
    }

    private static Outcome Revise(SupportPackage package, DemoRevise revised, DemoTurn turn)
    {
        var actor = turn.Actor;
        var outcome = package.Revise(revised.Change, revised.Reason, actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        var terms = package.TermsInHand!;
        IEnumerable<Outcome> outcomes =
        [
            .. revised.EndsOn is { } endsOn ? [package.Write(terms.ToAnswers() with { EndsOn = endsOn }, actor)] : Array.Empty<Outcome>(),
            .. revised.Measures.Select(answers => terms.Measures.FirstOrDefault(row => row.Description == answers.Description) is { } known
                ? package.ChangeMeasure(known.Id, answers, actor)
                : package.AddMeasure(answers, actor)),
            .. revised.Indicators.Select(answers => terms.Indicators.FirstOrDefault(row => row.Name == answers.Name) is { } known
                ? package.ChangeIndicator(known.Id, answers, actor)
                : package.AddIndicator(answers, actor)),
            .. revised.Trajectories.Select(answers => terms.Trajectories.FirstOrDefault(row => row.Name == answers.Name) is { } known
                ? package.ChangeTrajectory(known.Id, answers, actor)
                : package.AddTrajectory(answers, actor)),
        ];
        return outcomes.FirstOrDefault(answer => !answer.IsDone) ?? outcome;
    }

    private Task<Outcome> ChangeAsync(
        Guid id,
        Func<IQueryable<SupportPackage>, IQueryable<SupportPackage>> loads,
        Func<SupportPackage, Outcome> change,
        DemoTurn turn,
        Func<SupportPackage, SupportNotice>? told = null,
        bool accepts = false) => freezing.HandleAsync(turn.Actor, async () =>
    {
        var package = await loads(db.SupportPackages.Where(row => row.Id == id)).SingleAsync(turn.CancellationToken);
        var outcome = change(package);
        if (!outcome.IsDone)
        {
            return new StepToFreeze(outcome, null);
        }

        if (told is not null)
        {
            await tell.HandleAsync(package, told(package), turn.Actor, turn.CancellationToken);
        }

        playback.ExpectAsRead();
        return new StepToFreeze(outcome, accepts ? documents.Agreed(package, turn.Actor, turn.CancellationToken) : null);
    }, turn.CancellationToken);

    private static Guid TrajectoryOf(SupportPackage package, int place) =>
        package.TermsInForce!.Trajectories.Single(row => row.Position == place).Key;

    private static ConfirmationAnswers AnswersOf(SupportPackage package, DemoConfirm confirmed) => new(
        package.TermsInForce!.Restrictions.Single(row => row.Position == confirmed.Restriction).Key,
        confirmed.Dated,
        package.Entries.Single(row => row.Position == confirmed.Entry).Id);

    private EntryAnswers AnswersOf(DemoEntry entry) =>
        new(entry.Kind, entry.Dated ?? entry.On, entry.With, entry.Text, [.. FilesOf(entry)]);

    private IEnumerable<UploadedFile> FilesOf(DemoEntry entry)
    {
        if (entry.Table is { } table)
        {
            yield return FileOf(table.Name, Encoding.UTF8.GetBytes(table.Content));
        }

        if (entry.Letter is { } letter)
        {
            yield return FileOf(letter.Name, letter.Print(renderer));
        }
    }

    private static UploadedFile FileOf(string name, byte[] content)
    {
        var (file, problem) = FileCheck.Check(name, content);
        return file ?? throw new InvalidOperationException($"The demo's file {name} cannot be kept: {problem}");
    }
}
