using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Demo;
using CcgAssurance.Web.Demo.Packages;
using CcgAssurance.Web.Demo.Quarters;
using CcgAssurance.Web.Features.Support;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Demo;

[Collection<DemoCollection>]
[Trait("Runs", "Once")]
[Trait("Speed", "Slow")]
public sealed class DemoSupportTests(DemoApp app)
{
    private static readonly DateOnly Today = new(2015, 6, 8);

    [Fact]
    [Rule("R145", "R159")]
    public async Task Each_domain_of_a_final_report_that_is_assured_with_support_has_a_package_that_both_sides_accepted_before()
    {
        var quarters = await app.ReadAsync(db => db.QuarterlyAssessments.AsNoTracking()
            .Where(row => row.Year == FinancialYear.StartingIn(2014))
            .ToListAsync());
        var finals = await app.ReadAsync(db => db.FrozenVersions.AsNoTracking()
            .Include(version => version.Levels)
            .Where(version => version.RecordKind == AssessmentId.Kind && version.State == OutputState.Final)
            .ToListAsync());
        var packages = await PackagesAsync();

        var supported = finals
            .Join(quarters, version => version.RecordId, quarter => quarter.History.Id, (version, quarter) => (Version: version, Quarter: quarter))
            .SelectMany(row => row.Version.Levels
                .Where(level => level.Level == AssuranceCategory.AssuredWithSupport)
                .Select(level => (row.Quarter, level.Domain, Made: UkTime.DateOf(row.Version.FrozenAt))))
            .ToList();

        Assert.True(supported.Select(item => (item.Quarter.Id, item.Domain)).Distinct().Count() >= 14);
        Assert.All(supported, item => Assert.True(
            packages.Any(row => row.CcgCode == item.Quarter.CcgCode && row.Terms.Any(terms =>
                terms.Domains.Contains(item.Domain)
                && terms.EndsOn >= item.Quarter.EndsOn
                && terms is { NhsEnglandAcceptedAs: Role.AreaTeamDirector, CcgAcceptedAs: Role.CcgLead, AgreedAt: { } agreed }
                && UkTime.DateOf(agreed) < item.Made)),
            $"{item.Quarter.CcgCode} {item.Quarter.Quarter}: no package covers domain {item.Domain}."));
    }

    [Fact]
    [Rule("R152", "R154", "R155", "R157", "R163")]
    public async Task Whatever_was_proposed_says_all_that_it_has_to_and_at_the_length_of_a_real_agreement()
    {
        var proposed = (await PackagesAsync()).Where(row => row.IsShared).ToList();

        Assert.Equal(DemoPackages.All.Count - 1, proposed.Count);
        Assert.All(proposed.SelectMany(row => row.Terms), terms =>
        {
            Assert.InRange(Words(terms.Rationale!), 60, 120);
            Assert.InRange(terms.Measures.Count, 2, 4);
            Assert.Contains(terms.Measures, measure => measure.ProviderKind == ProviderKind.AnotherCcg);
            Assert.True(terms.Measures.Select(measure => measure.ProviderKind).Distinct().Count() >= 2);
            Assert.InRange(terms.Indicators.Count, 1, 3);
            Assert.Single(terms.Indicators, indicator => indicator.IsForExit);
            Assert.All(terms.Factors, factor => Assert.True(Words(factor.Text!) >= 8));
            Assert.NotEmpty(terms.Issues);
        });
    }

    [Fact]
    [Rule("R170", "R171", "R172", "R168")]
    public async Task There_is_a_package_in_every_status_that_a_visitor_may_want_to_see()
    {
        var packages = await PackagesAsync();

        var statuses = packages.Select(row => SupportStatusText.On(row.Standing, Today)).ToHashSet();
        var deficit = packages.Single(row => row.CcgCode.Value == "X05");
        var inForce = deficit.TermsInForce!;
        var missed = inForce.Trajectories.SelectMany(row => Trajectories.Read(row, deficit.Actuals, Today)).Where(point => point.IsMissed);

        Assert.Superset(
            new HashSet<SupportStatus>
            {
                SupportStatus.Draft, SupportStatus.Proposed, SupportStatus.Declined, SupportStatus.Active, SupportStatus.Adjusted,
                SupportStatus.CompletedMet, SupportStatus.CompletedNotMet,
            },
            statuses);
        Assert.Contains(packages, row => row is { IsMet: true } && row.Reviews.Any(review => review.Improvement is not null));
        Assert.Contains(packages, row => row is { IsProposed: true, TermsInHand: { NhsEnglandAcceptedAt: not null, CcgAcceptedAt: null } });
        Assert.Contains(packages, row => row is { Agreements: 2, TermsInForce.Change: TermsChange.Prolonged });
        Assert.Equal((2, TermsChange.Raised, 1), (deficit.Agreements, inForce.Change, deficit.Confirmations.Count));
        Assert.Equal(3, missed.Count());
        Assert.Equal(2, deficit.Missed.Count);
        Assert.Contains(packages, row => row.Terms.Any(terms => terms.Domains.Count == 2));
        Assert.Equal(2, packages.SelectMany(row => row.Entries).SelectMany(entry => entry.Files).Select(file => file.Type).Distinct().Count());
    }

    [Fact]
    public async Task No_two_packages_share_a_text()
    {
        var packages = await PackagesAsync();

        var shared = packages
            .SelectMany(row => TextsOf(row).Select(text => text.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Select(text => (row.Id, Text: text)))
            .GroupBy(row => row.Text, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);

        Assert.Empty(shared);
    }

    [Fact]
    public async Task Only_people_of_the_demo_are_named()
    {
        var known = DemoAccounts.All.Select(account => account.Name)
            .Concat(DemoQuarters.All.SelectMany(quarter => quarter.Attendees).Select(attendee => attendee.Name))
            .ToHashSet();
        var holders = await app.ReadAsync(db => db.Ccgs.AsNoTracking().SelectMany(ccg => ccg.OfficeHolders).Select(holder => holder.Name).ToListAsync());
        var packages = await PackagesAsync();

        var terms = packages.SelectMany(row => row.Terms).ToList();
        var named = terms.SelectMany(row => row.Measures).Select(measure => measure.Owner)
            .Concat(terms.SelectMany(row => new[] { row.DraftedBy, row.ProposedBy, row.NhsEnglandAcceptedBy, row.CcgAcceptedBy }))
            .Concat(packages.SelectMany(row => row.Entries).Select(entry => entry.RecordedBy))
            .Concat(packages.SelectMany(row => row.Reviews).Select(review => review.RecordedBy))
            .OfType<string>()
            .ToHashSet();

        known.UnionWith(holders);
        Assert.Subset(known, named);
    }

    [Fact]
    public async Task The_history_of_the_packages_is_dated_on_working_days_before_the_demo_stands_still()
    {
        var entries = await app.ReadAsync(db => db.AuditEntries.AsNoTracking()
            .Where(entry => entry.RecordKind == SupportPackage.Kind).OrderBy(entry => entry.Id).ToListAsync());

        Assert.NotEmpty(entries);
        Assert.Equal(entries.Select(entry => entry.At).Order(), entries.Select(entry => entry.At));
        Assert.All(entries, entry => Assert.True(
            UkTime.DateOf(entry.At) < Today && WorkingDays.IsWorkingDay(UkTime.DateOf(entry.At)), $"{entry.Subject}: {entry.At}"));
    }

    private static int Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;

    private static IEnumerable<string> TextsOf(SupportPackage package)
    {
        var texts = package.Terms.SelectMany(terms => new[]
            {
                terms.Title, terms.Rationale, terms.Objectives, terms.ExpectedImprovement, terms.ExitCircumstances,
                terms.PowerUse, terms.PowerPurpose, terms.Monitoring, terms.ChangeReason, terms.EndReason,
            }
            .Concat(terms.Factors.Select(row => row.Text))
            .Concat(terms.Measures.SelectMany(row => new[] { row.Description, row.Resourcing }))
            .Concat(terms.Indicators.Select(row => row.Name))
            .Concat(terms.Restrictions.Select(row => row.Text))
            .Concat(terms.Trajectories.Select(row => row.Name)));
        return texts
            .Concat(package.Entries.Select(row => row.Text))
            .Concat(package.Reviews.SelectMany(row => new[] { row.Text, row.Improvement }))
            .Concat(package.Missed.Select(row => row.Reason))
            .Append(package.OutcomeReason)
            .OfType<string>();
    }

    private Task<List<SupportPackage>> PackagesAsync() => app.ReadAsync(db => db.SupportPackages.AsNoTracking()
        .WithTerms().WithProgress().WithLog().ToListAsync());
}
