using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Web.Features.Assessments.Draft;
using CcgAssurance.Web.Features.Assessments.Release;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Web.Tests.Features.Published;

/// <summary>Takes a quarter from its draft to the public through the handlers that people use.</summary>
internal sealed class PublicationSteps
{
    private readonly AssuranceApp _app;
    private DateTimeOffset _now;

    private PublicationSteps(AssuranceApp app, QuarterKey quarter, TestUser lead, TestUser director, TestUser ccgLead)
    {
        (_app, Quarter, Lead, Director, CcgLead) = (app, quarter, lead, director, ccgLead);
        _now = app.Clock.GetUtcNow().AddDays(-80);
    }

    public QuarterKey Quarter { get; }

    public TestUser Lead { get; }

    public TestUser Director { get; }

    public TestUser CcgLead { get; }

    public string Address => $"/ccgs/{Quarter.Ccg}/{Quarter.Year}/{Quarter.Quarter}";

    public string PublicAddress => $"/published/{Quarter.Ccg}/{Quarter.Year}/{Quarter.Quarter}";

    /// <summary>A quarter that is wholly written and not shared yet, with an achievement that says what it is given.</summary>
    public static async Task<PublicationSteps> DraftedAsync(
        AssuranceApp app, OrganisationCode? team = null, OrganisationCode? ccg = null, FinancialYear? year = null, Quarter? quarter = null,
        string achievement = "Waits are shorter.", string rationale = "The CCG manages its risks.", AssuranceCategory category = AssuranceCategory.Assured)
    {
        var areaTeam = team ?? await app.Given.AreaTeamAsync();
        var group = ccg ?? await app.Given.CcgAsync(areaTeam);
        var key = await app.Given.QuarterAsync(
            group, year, quarter, judged: [.. DomainNumber.All.Select(number => (number.Value, Sample.Judgement(category, rationale)))]);
        foreach (var theme in FrameworkVersions.For(key.Year.ToString()).Themes)
        {
            await app.Given.NarrativeAsync(key, theme.Theme, $"What there is to say on {theme.Name}.");
        }

        await app.Given.ItemAsync(key, Focus.On(new DomainNumber(1)), ItemKind.Achievement, new ItemAnswers { Text = achievement });
        await app.WriteAsync(async db =>
        {
            if (!await db.QuarterMilestones.AnyAsync(row => row.Year == key.Year && row.Quarter == key.Quarter))
            {
                db.QuarterMilestones.Add(QuarterMilestones.Open(key.Year, key.Quarter, new CycleDefaults()));
            }
        });
        return new PublicationSteps(
            app,
            key,
            await app.Given.UserAsync(Role.AreaTeamLead, areaTeam),
            await app.Given.UserAsync(Role.AreaTeamDirector, areaTeam),
            await app.Given.UserAsync(Role.CcgLead, group));
    }

    public static async Task<PublicationSteps> FinalAsync(AssuranceApp app, string achievement = "Waits are shorter.")
    {
        var steps = await DraftedAsync(app, achievement: achievement);
        await steps.MakeFinalAsync();
        return steps;
    }

    public static async Task<PublicationSteps> PublishedAsync(
        AssuranceApp app, OrganisationCode? team = null, OrganisationCode? ccg = null, FinancialYear? year = null, Quarter? quarter = null,
        string achievement = "Waits are shorter.", AssuranceCategory category = AssuranceCategory.Assured)
    {
        var steps = await DraftedAsync(app, team, ccg, year, quarter, achievement, category: category);
        await steps.MakeFinalAsync();
        await steps.ReleaseByBothAsync();
        return steps;
    }

    /// <summary>Shares the draft, lets the time for the answer pass and makes the report final.</summary>
    /// <param name="note">Why there is this version.</param>
    public async Task MakeFinalAsync(string? note = null)
    {
        await ShareAsync();
        await GoOnAsync();
        await TakeAsync(QuarterStep.MakeFinal, Director, note);
    }

    public Task ShareAsync() => TakeAsync(QuarterStep.Share, Lead);

    public Task GoOnAsync()
    {
        _now = _now.AddDays(25);
        return TakeAsync(QuarterStep.GoOn, Lead);
    }

    public Task TakeAsync(QuarterStep step, TestUser user, string? reason = null) => DoAsync(async (services, header, seen) =>
        await services.GetRequiredService<StepHandler>().HandleAsync(header, step, seen, user.At(Next(), reason), CancellationToken.None));

    public async Task ReleaseByBothAsync()
    {
        await DecideAsync(CcgLead);
        await DecideAsync(Director);
    }

    /// <summary>Lets a side release the report, or refuse to for a reason.</summary>
    public Task DecideAsync(TestUser user, string? refusal = null) => DoAsync(async (services, header, seen) =>
        await services.GetRequiredService<ReleaseHandler>().HandleAsync(header.Id, refusal, seen, user.At(Next()), CancellationToken.None));

    public Task ReopenAsync(string reason = "A figure was wrong.") => TakeAsync(QuarterStep.Reopen, Director, reason);

    public Task<QuarterlyAssessment> ReadAsync() => _app.ReadAsync(db => db.QuarterlyAssessments
        .Include(row => row.Releases)
        .Include(row => row.ForumNotes)
        .AsSplitQuery()
        .SingleAsync(row => row.CcgCode == Quarter.Ccg && row.Year == Quarter.Year && row.Quarter == Quarter.Quarter));

    /// <summary>A moment after all before it: what is decided last is told by its time.</summary>
    public DateTimeOffset Next() => _now = _now.AddMinutes(1);

    private async Task DoAsync(Func<IServiceProvider, QuarterHeader, Tokens, Task<Outcome>> step)
    {
        var assessment = await ReadAsync();
        var header = new QuarterHeader
        {
            Id = assessment.Id,
            Key = Quarter,
            CcgName = await _app.ReadAsync(db => db.Ccgs.Where(ccg => ccg.Code == Quarter.Ccg).Select(ccg => ccg.Name).SingleAsync()),
            Stage = assessment.Stage,
            FrameworkKey = assessment.FrameworkKey,
        };
        await using var scope = _app.Services.CreateAsyncScope();
        var outcome = await step(scope.ServiceProvider, header, new Tokens { StageToken = assessment.StageToken });
        Assert.True(outcome.IsDone, $"{outcome.Kind}: {string.Join(", ", outcome.Findings.Select(finding => finding.Message))}");
    }
}
