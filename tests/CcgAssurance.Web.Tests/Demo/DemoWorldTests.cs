using System.Text.Json.Nodes;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Json;
using CcgAssurance.Web.Demo;
using CcgAssurance.Web.Demo.Quarters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Web.Tests.Demo;

[Collection<DemoCollection>]
[Trait("Runs", "Once")]
[Trait("Speed", "Slow")]
public sealed class DemoWorldTests(DemoApp app)
{
    private static readonly DateTimeOffset DemoNow = new(2015, 6, 8, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Every_complete_quarter_has_six_judgements_and_says_something_on_each_theme()
    {
        var quarters = await app.ReadAsync(db => db.QuarterlyAssessments.AsNoTracking()
            .Include(row => row.Judgements).Include(row => row.Themes).Include(row => row.Items).AsSplitQuery()
            .Where(row => row.Stage != AssessmentStage.Planned)
            .ToListAsync());
        var unfinished = new[] { DemoBuilders.Key("X03", 2014, 4), DemoBuilders.Key("X07", 2014, 4), DemoBuilders.Key("X08", 2014, 4) };

        var complete = quarters.Where(row => !unfinished.Contains(KeyOf(row))).ToList();

        Assert.Equal(DemoQuarters.All.Count - unfinished.Length, complete.Count);
        Assert.All(complete, row =>
        {
            Assert.Equal(6, row.Judgements.Count(judgement => judgement.Category is not null && judgement.Rationale is not null && judgement.Basis.Count > 0));
            Assert.Equal(row.Framework.Themes.Count, row.Themes.Count(theme => theme.Narrative is not null));
            Assert.InRange(row.Items.Count, 1, 60);
            Assert.Equal(DemoRounds.All.ContainsKey(KeyOf(row)), row.Stage > AssessmentStage.Draft);
        });
        Assert.All(
            complete.Where(row => row.Year == FinancialYear.StartingIn(2014)),
            row => Assert.Equal(3, row.Themes.Count(theme => theme.Narrative is not null)));
    }

    [Fact]
    public async Task The_last_quarter_of_the_year_shows_every_stage_that_exists_so_far()
    {
        var stages = await app.ReadAsync(db => db.QuarterlyAssessments.AsNoTracking()
            .Where(row => row.Year == FinancialYear.StartingIn(2014) && row.Quarter == Quarter.Q4)
            .Where(row => db.Ccgs.Any(ccg => ccg.Code == row.CcgCode && ccg.IsInvented))
            .ToDictionaryAsync(row => row.CcgCode.Value, row => row.Stage));

        Assert.Equal(AssessmentStage.Planned, stages["X02"]);
        Assert.Equal(AssessmentStage.EvidenceGathering, stages["X07"]);
        Assert.Equal(AssessmentStage.ConversationHeld, stages["X08"]);
        Assert.Equal(AssessmentStage.Draft, stages["X03"]);
        Assert.Equal(AssessmentStage.SharedWithCcg, stages["X04"]);
        Assert.Equal(3, (await JudgementsAsync("X03", 2014, 4)).Count(category => category is not null));
    }

    [Fact]
    public async Task The_third_quarter_shows_the_stages_after_the_draft_and_a_correction_is_published()
    {
        var quarters = await app.ReadAsync(db => db.QuarterlyAssessments.AsNoTracking()
            .Where(row => row.Year == FinancialYear.StartingIn(2014) && db.Ccgs.Any(ccg => ccg.Code == row.CcgCode && ccg.IsInvented))
            .ToDictionaryAsync(row => $"{row.CcgCode} {row.Quarter}", row => (row.Stage, row.PublishedVersion, row.LastVersion)));

        Assert.Equal(AssessmentStage.CcgResponded, quarters["X04 q3"].Stage);
        Assert.Equal(AssessmentStage.Final, quarters["X05 q3"].Stage);
        Assert.Equal((AssessmentStage.Published, 3, 3), quarters["X01 q1"]);
        Assert.Equal((AssessmentStage.Published, 4, 4), quarters["X01 q2"]);
        Assert.Equal((AssessmentStage.Published, 2, 2), quarters["X01 q3"]);
    }

    [Fact]
    [Rule("R245")]
    public async Task Every_published_report_is_valid_data_by_the_schema_that_is_published_with_it()
    {
        using var client = app.CreateClient();
        var schema = await client.GetStringAsync("/published/schema.json", TestContext.Current.CancellationToken);
        var published = await app.ReadAsync(db => db.QuarterlyAssessments.AsNoTracking().Where(row => row.PublishedVersion != null).ToListAsync());

        var reports = new List<JsonObject>();
        foreach (var quarter in published)
        {
            var json = await client.GetStringAsync(
                $"/published/{quarter.CcgCode}/{quarter.Year}/{quarter.Quarter}/report.json", TestContext.Current.CancellationToken);
            Assert.Empty(SchemaJudge.FaultsOf(schema, json));
            reports.Add(JsonNode.Parse(json)!.AsObject());
        }

        // The demo has something of everything, so that the schema was held to all of it.
        Assert.True(reports.Count >= 3);
        Assert.Contains(reports, report => report["changes"] is null);
        Assert.Contains(reports, report =>
            report["changes"] is { } changes && changes["judgements"]!.AsArray().Count > 0 && changes["actionsDone"]!.AsArray().Count > 0);
        Assert.Contains(reports, report => report["response"]?["disagreements"] is JsonArray { Count: > 0 });
        Assert.Contains(reports, report => report["correctionNote"] is not null);
    }

    [Fact]
    public async Task The_quarter_that_a_visitor_fills_is_empty()
    {
        var key = DemoBuilders.Key("X02", 2014, 4);

        var parts = await app.ReadAsync(db => db.QuarterlyAssessments.AsNoTracking()
            .Where(row => row.CcgCode == key.Ccg && row.Year == key.Year && row.Quarter == key.Quarter)
            .Select(row => row.Evidence.Count + row.Points.Count + row.Items.Count + row.Attendees.Count + row.Undertakings.Count)
            .SingleAsync());

        Assert.Equal(0, parts);
    }

    [Fact]
    public async Task The_first_quarter_of_Anyshire_North_has_the_levels_of_the_guidances_example() => Assert.Equal(
        [
            AssuranceCategory.Assured, AssuranceCategory.Assured, AssuranceCategory.AssuredWithSupport,
            AssuranceCategory.Assured, AssuranceCategory.AssuredWithSupport, AssuranceCategory.Assured,
        ],
        await JudgementsAsync("X01", 2014, 1));

    [Theory]
    [Rule("R141", "R142", "R143", "R144")]
    [InlineData("X03", 1)]
    [InlineData("X04", 2)]
    [InlineData("X05", 3)]
    [InlineData("X06", 4)]
    public async Task A_case_study_leads_to_the_category_that_the_guidance_gives_it(string ccg, int response) =>
        Assert.Equal(CaseStudyResponses.All.Single(study => study.Number == response).Category, (await JudgementsAsync(ccg, 2014, 3))[3]);

    [Theory]
    [Rule("R144")]
    [InlineData("X05")]
    [InlineData("X06")]
    public async Task The_later_case_studies_come_after_three_quarters_with_support(string ccg) => Assert.All(
        [(await JudgementsAsync(ccg, 2013, 4))[3], (await JudgementsAsync(ccg, 2014, 1))[3], (await JudgementsAsync(ccg, 2014, 2))[3]],
        category => Assert.Equal(AssuranceCategory.AssuredWithSupport, category));

    [Fact]
    public async Task The_history_is_dated_in_the_demos_time_in_order_and_names_who_acted()
    {
        var entries = await app.ReadAsync(db => db.AuditEntries.AsNoTracking()
            .Where(entry => entry.RecordKind == AssessmentId.Kind && entry.Role != Role.NationalTeam)
            .OrderBy(entry => entry.Id)
            .ToListAsync());

        Assert.True(entries.Count > 1_000, $"There are only {entries.Count} entries.");
        Assert.All(entries, entry => Assert.InRange(entry.At, UkTime.MomentOf(new DateOnly(2014, 5, 1), TimeOnly.MinValue), DemoNow));
        Assert.All(
            entries.GroupBy(entry => entry.RecordId),
            record => Assert.Equal(record.Select(entry => entry.At).Order(), record.Select(entry => entry.At)));
        var names = entries.Select(entry => entry.UserName).ToHashSet();
        Assert.Superset(new HashSet<string> { "Colin Reeve", "Martin Hale", "Owen Marsh", "Priya Nair", "Ruth Okafor" }, names);
        Assert.Subset(DemoAccounts.All.Select(account => account.Name).ToHashSet(), names);
        Assert.All(entries, entry => Assert.True(WorkingDays.IsWorkingDay(UkTime.DateOf(entry.At)), $"{entry.Subject}: {entry.At}"));
    }

    [Fact]
    public async Task A_judgement_is_recorded_within_five_working_days_after_the_conversation()
    {
        var judged = await app.ReadAsync(db => db.AuditEntries.AsNoTracking().Where(entry => entry.PartKind == nameof(DomainJudgement)).ToListAsync());
        var keys = await app.ReadAsync(db => db.QuarterlyAssessments.AsNoTracking().Where(row => row.Stage != AssessmentStage.Planned).ToListAsync());

        Assert.NotEmpty(judged);
        Assert.All(judged, entry =>
        {
            var quarter = keys.Single(row => row.History.Id == entry.RecordId);
            var held = DemoQuarters.All.Single(item => item.Key == KeyOf(quarter)).Held;
            Assert.InRange(UkTime.DateOf(entry.At), held.AddDays(1), WorkingDays.After(held, 5));
        });
    }

    [Fact]
    public async Task Open_actions_are_carried_through_the_quarters_until_they_are_done()
    {
        var ccg = DemoBuilders.Key("X01", 2014, 1).Ccg;
        var quarters = await app.ReadAsync(db => db.QuarterlyAssessments.AsNoTracking()
            .Include(row => row.Items)
            .Where(row => row.CcgCode == ccg && row.Year == FinancialYear.StartingIn(2014))
            .ToListAsync());

        var inAllFour = quarters.OrderBy(row => row.Quarter.Number)
            .SelectMany(row => row.Items.Where(item => item.Kind == ItemKind.Action))
            .GroupBy(item => item.OriginId)
            .Where(group => group.Count() == 4)
            .Select(group => group.Last().Status)
            .ToList();

        Assert.Contains(ActionStatus.Done, inAllFour);
        Assert.Contains(ActionStatus.InProgress, inAllFour);
    }

    [Fact]
    public async Task Starting_again_adds_nothing()
    {
        var before = await app.ReadAsync(db => db.AuditEntries.CountAsync());
        await using var again = app.StartAgain();

        Assert.Equal(before, await again.ReadAsync(db => db.AuditEntries.CountAsync()));
    }

    [Fact]
    public async Task A_refused_step_stops_the_demo_says_why_and_leaves_nothing_behind()
    {
        var quarter = DemoQuarters.All.Single(item => item.Key == DemoBuilders.Key("X07", 2014, 4)) with
        {
            Key = DemoBuilders.Key("X02", 2014, 4),
            Judgements = [DemoBuilders.Judged(2, AssuranceCategory.Assured, "Judged before anybody has met.", DemoBuilders.Risk)],
        };
        var before = await app.ReadAsync(db => db.AuditEntries.CountAsync());

        await using var scope = app.Services.CreateAsyncScope();
        var player = scope.ServiceProvider.GetRequiredService<QuarterPlayer>();
        // On the day after the planned meeting a level may be chosen, so the plan is taken out.
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(
            () => player.PlayAsync([quarter with { Planned = null }], TestContext.Current.CancellationToken));

        Assert.Contains("X02 2014/15 Quarter 4: the judgement on domain 2", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Save without a level for now", failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, await app.ReadAsync(db => db.AuditEntries.CountAsync()));
    }

    private static QuarterKey KeyOf(QuarterlyAssessment row) => new(row.CcgCode, row.Year, row.Quarter);

    private async Task<List<AssuranceCategory?>> JudgementsAsync(string ccg, int year, int quarter)
    {
        var key = DemoBuilders.Key(ccg, year, quarter);
        return await app.ReadAsync(db => db.DomainJudgements.AsNoTracking()
            .Where(row => db.QuarterlyAssessments.Any(
                assessment => assessment.Id == row.AssessmentId && assessment.CcgCode == key.Ccg
                    && assessment.Year == key.Year && assessment.Quarter == key.Quarter))
            .OrderBy(row => row.Domain)
            .Select(row => row.Category)
            .ToListAsync());
    }
}
