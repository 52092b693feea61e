using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Testing.Builders;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Demo;

/// <summary>What holds of every quarter that is final, tried on all of the demo.</summary>
[Collection<DemoCollection>]
[Trait("Runs", "Once")]
[Trait("Speed", "Slow")]
public sealed class DemoFinalQuartersTests(DemoApp app)
{
    [Fact]
    [Rule("R127", "R139", "R219")]
    public async Task A_domain_is_not_assured_exactly_where_a_case_for_intervention_was_proposed_and_had_not_ended()
    {
        var resting = 0;
        foreach (var (quarter, version) in await FinalAsync())
        {
            var cases = await app.ReadAsync(db => db.BoundCasesAsync(quarter.Id, quarter.CcgCode, TestContext.Current.CancellationToken));
            Assert.All(version.Levels, level =>
            {
                var name = $"{quarter.CcgCode} {quarter.Year} {quarter.Quarter}, domain {level.Domain}";
                var isNotAssured = level.Level == AssuranceCategory.NotAssuredInterventionRequired;
                var on = cases.Where(row => row.Domains.Contains(level.Domain)).ToList();
                Assert.True(!isNotAssured || on.Exists(row => row.IsProposed), $"{name} rests on no case.");
                Assert.True(isNotAssured || !on.Exists(row => row.IsProposed && row.Forces), $"{name} had to be not assured.");
                resting += isNotAssured ? 1 : 0;
            });
        }

        Assert.True(resting > 0, "No final quarter of the demo rests on a case.");
    }

    [Fact]
    [Rule("R120", "R123", "R124", "R125")]
    public async Task The_headline_follows_from_six_judgements() => Assert.All(await FinalAsync(), row =>
    {
        var levels = row.Version.Levels.ToDictionary(level => level.Domain, level => level.Level!.Value);
        Assert.Equal(6, levels.Count);
        Assert.Equal(
            levels.ContainsValue(AssuranceCategory.NotAssuredInterventionRequired) ? HeadlineAssessment.NotAssured : HeadlineAssessment.Assured,
            row.Version.Headline);
    });

    [Fact]
    [Rule("R145")]
    public async Task What_is_assured_with_support_under_the_guidance_of_2014_has_support_that_was_kept_with_it()
    {
        foreach (var (quarter, version) in (await FinalAsync()).Where(row => row.Quarter.Year == FinancialYear.StartingIn(2014)))
        {
            var kept = await app.ReadAsync(db => db.QuarterSupports.AsNoTracking()
                .Where(row => row.AssessmentId == quarter.Id && row.VersionNumber == version.Number)
                .Select(row => row.Domain)
                .ToListAsync());

            Assert.Equal(
                version.Levels.Where(level => level.Level == AssuranceCategory.AssuredWithSupport).Select(level => level.Domain).Order(),
                kept.Distinct().Order());
        }
    }

    [Fact]
    [Rule("R246")]
    public async Task Nobody_made_a_quarter_final_in_which_they_judged_and_what_was_kept_can_be_read()
    {
        foreach (var (quarter, version) in await FinalAsync())
        {
            var judged = await app.ReadAsync(db => db.AuditEntries.AsNoTracking()
                .Where(entry => entry.RecordKind == AssessmentId.Kind && entry.RecordId == version.RecordId && entry.PartKind == nameof(DomainJudgement))
                .Select(entry => entry.UserName)
                .Distinct()
                .ToListAsync());
            var json = await app.ReadAsync(db => db.VersionsOf(quarter.History).JsonAsync(version.Number, TestContext.Current.CancellationToken));

            Assert.NotEmpty(judged);
            Assert.DoesNotContain(version.FrozenBy, judged);
            Assert.Equal(version.Headline, KeptReportFormats.Read(json!).Headline.Value);
        }
    }

    [Fact]
    [Rule("R214", "R215", "R311")]
    public async Task What_was_signed_or_lifted_was_signed_by_somebody_who_had_no_other_part_and_is_kept()
    {
        var cases = await app.ReadAsync(db => db.AllPartsOf<InterventionCase>().AsNoTracking().Where(row => row.SignedOn != null).ToListAsync());

        Assert.Equal(2, cases.Count);
        foreach (var row in cases)
        {
            UserId[] parts =
            [
                row.OpenedById, row.DecidedById!.Value, row.SignedById!.Value, .. row.Reviewers.Select(peer => peer.UserId),
            ];
            Assert.Equal(parts.Length, parts.Distinct().Count());
            var kept = row.Directions.Select(direction => direction.Record)
                .Concat(row.Liftings.Where(lifting => lifting.SignedAt is not null).Select(lifting => lifting.Record))
                .Append(row.Record);
            foreach (var record in kept)
            {
                Assert.Equal(1, await app.ReadAsync(db => db.VersionsOf(record).CountAsync()));
            }
        }
    }

    private async Task<IReadOnlyList<(QuarterlyAssessment Quarter, FrozenVersion Version)>> FinalAsync()
    {
        var quarters = await app.ReadAsync(db => db.QuarterlyAssessments.AsNoTracking()
            .Where(row => row.Stage == AssessmentStage.Final || row.Stage == AssessmentStage.Published)
            .ToListAsync());
        var versions = await app.ReadAsync(db => db.FrozenVersions.AsNoTracking()
            .Include(version => version.Levels)
            .Where(version => version.RecordKind == AssessmentId.Kind && version.State == OutputState.Final)
            .ToListAsync());
        Assert.True(quarters.Count > 20, $"Only {quarters.Count} quarters are final.");
        return
        [
            .. quarters.Select(quarter => (quarter, versions.Where(version => version.RecordId == quarter.History.Id).MaxBy(version => version.Number)!)),
        ];
    }
}
