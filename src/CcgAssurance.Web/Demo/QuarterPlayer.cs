using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Demo;

/// <summary>
/// Plays quarters through the handlers that people use: every step of all of them in the order of time, so that the
/// history reads as it would have been written. All of it is one transaction: the demo is there, or it is not.
/// </summary>
public sealed class QuarterPlayer(
    AssuranceDbContext db, ConversationSteps conversation, ReportSteps report, SupportSteps support, RoundSteps rounds, DemoNotices notices)
{
    /// <summary>Plays the quarters, unless work on one of them has begun.</summary>
    /// <exception cref="InvalidOperationException">A handler refuses a step.</exception>
    public async Task PlayAsync(IReadOnlyList<DemoQuarter> quarters, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(quarters);
        if (quarters.Count == 0 || await HasBegunAsync(quarters[0].Key, cancellationToken))
        {
            return;
        }

        await db.InTransactionAsync(
            () => PlayAllAsync(
                quarters.SelectMany(quarter => (IEnumerable<DemoStep>)
                    [.. conversation.Of(quarter), .. report.Of(quarter), .. support.Of(quarter), .. rounds.Of(quarter)]),
                cancellationToken),
            cancellationToken);
    }

    /// <summary>Plays what comes after the cases for intervention that quarters rest on, unless that was done.</summary>
    /// <exception cref="InvalidOperationException">A handler refuses a step.</exception>
    public async Task GoOnAsync(IReadOnlyList<DemoQuarter> quarters, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(quarters);
        var resting = quarters.Where(quarter => rounds.AfterTheCase(quarter).Any()).ToList();
        if (!await IsFinalAsync(resting[0].Key, cancellationToken))
        {
            await db.InTransactionAsync(() => PlayAllAsync(resting.SelectMany(rounds.AfterTheCase), cancellationToken), cancellationToken);
        }
    }

    private async Task<Outcome> PlayAllAsync(IEnumerable<DemoStep> all, CancellationToken cancellationToken)
    {
        var steps = all.OrderBy(step => step.At).ToList();
        var actors = await ActorsAsync(UkTime.DateOf(steps[0].At), cancellationToken);
        foreach (var step in steps)
        {
            await TakeAsync(step, actors, cancellationToken);
        }

        // Some of it comes before what was played already.
        var newest = await db.AuditEntries.MaxAsync(entry => entry.At, cancellationToken);
        await notices.ReadAsync(newest, actors[0], cancellationToken);
        return Outcome.Done;
    }

    private Task<bool> HasBegunAsync(QuarterKey key, CancellationToken cancellationToken) => db.QuarterlyAssessments.AnyAsync(
        row => row.CcgCode == key.Ccg && row.Year == key.Year && row.Quarter == key.Quarter && row.Stage != AssessmentStage.Planned,
        cancellationToken);

    private Task<bool> IsFinalAsync(QuarterKey key, CancellationToken cancellationToken) => db.QuarterlyAssessments.AnyAsync(
        row => row.CcgCode == key.Ccg && row.Year == key.Year && row.Quarter == key.Quarter
            && (row.Stage == AssessmentStage.Final || row.Stage == AssessmentStage.Published),
        cancellationToken);

    private async Task TakeAsync(DemoStep step, List<Actor> actors, CancellationToken cancellationToken)
    {
        var key = step.Quarter.Key;
        var where = $"{key.Ccg} {key.Year.Name} {key.Quarter.Name}: {step.What}";
        var anyshire = OrganisationCode.Parse(DemoOrganisations.AnyshireCode, CultureInfo.InvariantCulture);
        var (role, organisation) = step.By switch
        {
            DemoActor.AreaTeamLead => (Role.AreaTeamLead, anyshire),
            DemoActor.Director => (Role.AreaTeamDirector, anyshire),
            DemoActor.CcgLead => (Role.CcgLead, key.Ccg),
            DemoActor.GoverningBodyMember => (Role.GoverningBodyMember, key.Ccg),
        };
        var actor = actors.Find(person => person.Role == role && person.Organisation == organisation)
            ?? throw new InvalidOperationException($"The demo has nobody to take this step. {where}");
        var known = db.QuarterlyAssessments.Where(row => row.CcgCode == key.Ccg && row.Year == key.Year && row.Quarter == key.Quarter);
        var quarter = await known.ToHeaders(db).SingleAsync(cancellationToken);
        var stageToken = await known.Select(row => row.StageToken).SingleAsync(cancellationToken);
        Outcome outcome;
        try
        {
            outcome = await step.Take(new DemoTurn(quarter, new Tokens { StageToken = stageToken }, actor with { At = step.At }, cancellationToken));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new InvalidOperationException($"The demo cannot go on. {where}", failure);
        }

        if (!outcome.IsDone)
        {
            var reasons = outcome.Findings.Count == 0 ? "the quarter has moved on" : string.Join("; ", outcome.Findings.Select(finding => finding.Message));
            throw new InvalidOperationException($"The demo breaks a rule. {where}: {reasons}");
        }

        // Each step starts as a request would: with nothing in memory.
        db.ChangeTracker.Clear();
    }

    // Of two leads the first has done all that the demo tells of.
    private async Task<List<Actor>> ActorsAsync(DateOnly day, CancellationToken cancellationToken) =>
        [.. (await db.PeopleOn(day).ToListAsync(cancellationToken))
            .OrderBy(person => person.Email, StringComparer.Ordinal)
            .Select(person => person.At(default))];
}
