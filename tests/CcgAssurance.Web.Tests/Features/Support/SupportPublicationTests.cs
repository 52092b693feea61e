using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using static CcgAssurance.Web.Tests.Features.Support.GivenSupport;

namespace CcgAssurance.Web.Tests.Features.Support;

public sealed class SupportPublicationTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("R173")]
    public async Task The_director_withholds_with_a_reason_that_the_group_reads_and_lets_it_be_published_again()
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Agreed);
        var (director, group) = (await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.CcgLead));
        Assert.Contains("The package is not withheld.", (await director.OpenAsync($"{package}/publish")).Text, StringComparison.Ordinal);
        (await SubmitAsync(director, $"{package}/withhold")).ShowsError("Form.Reason", "Enter the reason");

        await TakeAsync(director, $"{package}/withhold", Because("It names a practice."));

        var page = await group.OpenAsync(package);
        Assert.Contains("Withheld from the published report.", page.Text, StringComparison.Ordinal);
        Assert.Contains("It names a practice.", page.Text, StringComparison.Ordinal);
        Assert.Contains("A support package will not be in the published report", (await group.OpenAsync("/notices")).Text, StringComparison.Ordinal);
        await TakeAsync(director, $"{package}/publish");
        Assert.Null((await given.ReadAsync(package)).WithheldReason);
        Assert.DoesNotContain("It names a practice.", (await group.OpenAsync(package)).Text, StringComparison.Ordinal);
        Assert.Contains("It names a practice.", (await group.OpenAsync($"{package}/history")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R173")]
    public async Task What_is_not_agreed_cannot_be_withheld()
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Proposed);

        var page = await (await given.LogInAsync(Role.AreaTeamDirector)).OpenAsync($"{package}/withhold");

        Assert.Contains("Nothing is agreed that could be published", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<form method=\"post\" action=\"/support", page.Raw, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R180", "R256")]
    public async Task Nobody_outside_the_area_team_reads_a_later_draft_or_its_words_in_the_history()
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Agreed);
        await ReviseAsync(await given.LogInAsync(Role.AreaTeamLead), package, "What is not said yet");
        var director = await given.LogInAsync(Role.AreaTeamDirector);
        Assert.Contains("A change of this package is being written.", (await director.OpenAsync(package)).Text, StringComparison.Ordinal);
        Assert.Contains("What is not said yet", (await director.OpenAsync($"{package}/editions/2")).Text, StringComparison.Ordinal);
        Assert.Contains("What is not said yet", (await director.OpenAsync($"{package}/history")).Text, StringComparison.Ordinal);

        foreach (var role in new[] { Role.CcgLead, Role.GoverningBodyMember, Role.IndependentMember, Role.RegionalReviewer, Role.NationalTeam })
        {
            var visitor = await given.LogInAsync(role);
            Assert.Equal(404, (await visitor.OpenAsync($"{package}/editions/2")).Status);
            foreach (var address in new[] { package, $"{package}/history" })
            {
                var page = await visitor.OpenAsync(address);
                Assert.Equal(200, page.Status);
                Assert.DoesNotContain("What is not said yet", page.Raw, StringComparison.Ordinal);
                Assert.DoesNotContain("Waits fall too slowly.", page.Raw, StringComparison.Ordinal);
                Assert.DoesNotContain("edition 2", page.Text, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    [Rule("R256")]
    public async Task Region_and_national_team_read_of_no_change_before_both_sides_agree_to_it()
    {
        var given = await InAsync(app);
        var package = await given.RevisedAsync("What is not agreed");
        var (lead, group) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead));
        await TakeAsync(lead, $"{package}/propose");
        await TakeAsync(group, $"{package}/decline", Because("It is long enough."));

        foreach (var role in new[] { Role.RegionalReviewer, Role.NationalTeam })
        {
            var visitor = await given.LogInAsync(role);
            Assert.Equal(404, (await visitor.OpenAsync($"{package}/editions/2")).Status);
            foreach (var address in new[] { package, $"{package}/history" })
            {
                var page = await visitor.OpenAsync(address);
                Assert.DoesNotContain("What is not agreed", page.Raw, StringComparison.Ordinal);
                Assert.DoesNotContain("It is long enough.", page.Raw, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task The_history_names_each_part_in_words()
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Declined);
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        await ReviseAsync(lead, package, "Longer support");

        var page = await lead.OpenAsync($"{package}/history");

        foreach (var part in new[] { "Measure 1", "Indicator 1", "Restriction 1", "Trajectory 1", "Terms, edition 2", "Support package" })
        {
            Assert.Contains(part, page.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotMatch("[a-z0-9]{8}-[a-z0-9]{4}-", page.Text);
        Assert.Equal(404, (await (await (await InAsync(app)).LogInAsync(Role.CcgLead)).OpenAsync($"{package}/history")).Status);
    }

    private static async Task ReviseAsync(Visitor lead, string package, string title)
    {
        await TakeAsync(lead, $"{package}/revise", new() { ["Form.Change"] = "Prolonged", ["Form.Reason"] = "Waits fall too slowly." });
        await TakeAsync(lead, $"{package}/terms", new() { ["Form.Title"] = title });
    }
}
