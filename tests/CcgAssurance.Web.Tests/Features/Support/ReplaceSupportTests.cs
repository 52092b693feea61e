using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Pdf;
using static CcgAssurance.Web.Tests.Features.Support.GivenSupport;

namespace CcgAssurance.Web.Tests.Features.Support;

public sealed class ReplaceSupportTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("R151", "R170")]
    public async Task A_package_that_did_not_meet_its_objectives_is_replaced_by_one_that_begins_with_its_terms()
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Agreed);
        var (lead, director, group) =
            (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.CcgLead));
        Assert.False((await group.OpenAsync(package)).HasLink("Draft a package that takes the place of this one"));

        var drafted = await SubmitAsync(lead, (await lead.OpenAsync(package)).Link("Draft a package that takes the place of this one"));

        var later = drafted.Location!;
        var page = await lead.FollowAsync(drafted);
        Assert.Contains("This will take the place of support package", page.Text, StringComparison.Ordinal);
        var (old, draft) = (await given.ReadAsync(package), await given.ReadAsync(later));
        Assert.Equal((SupportStage.Agreed, SupportStage.Draft, old.Number), (old.Stage, draft.Stage, draft.SupersedesNumber));
        Assert.Equal(
            old.TermsInForce!.Measures.Select(row => row.Description), draft.TermsInHand!.Measures.Select(row => row.Description));
        Assert.Equal(
            (1, 1, 1), (draft.TermsInHand!.Indicators.Count, draft.TermsInHand.Restrictions.Count, draft.TermsInHand.Trajectories.Count));
        await TakeAsync(lead, $"{later}/discussion", On("NextDiscussionOn", "2014-12-15"));
        await TakeAsync(lead, $"{later}/propose");
        await TakeAsync(director, $"{later}/accept");
        Assert.Equal(SupportStage.Agreed, (await given.ReadAsync(package)).Stage);
        await TakeAsync(group, $"{later}/accept");

        var (replaced, inForce) = (await given.ReadAsync(package), await given.ReadAsync(later));
        Assert.Equal((SupportStage.Superseded, inForce.Number), (replaced.Stage, replaced.SupersededByNumber));
        Assert.Contains($"Support package {inForce.Number} takes the place of this one.", (await group.OpenAsync(package)).Text, StringComparison.Ordinal);
        Assert.Contains("Nothing of this package is agreed, or it is over.", (await lead.OpenAsync($"{package}/replace")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R159", "R246")]
    public async Task What_both_sides_accepted_is_kept_as_a_document_that_never_changes()
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Proposed);
        var (lead, director, group, region) = (
            await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.CcgLead),
            await given.LogInAsync(Role.RegionalReviewer));
        var address = (await group.OpenAsync(package)).Link("See this package as a document");
        Assert.Contains("These are the terms as they stand.", (await group.OpenAsync(address)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await region.OpenAsync(address)).Status);

        await TakeAsync(director, $"{package}/accept");
        await TakeAsync(group, $"{package}/accept");

        var agreed = await region.OpenAsync((await region.OpenAsync(package)).Link("Read the agreement as a document"));
        foreach (var words in new[] { "These are the terms as both sides accepted them.", director.User!.Name, group.User!.Name, "Shorter waits for surgery" })
        {
            Assert.Contains(words, agreed.Text, StringComparison.Ordinal);
        }

        var file = await group.Client.GetByteArrayAsync($"{address}.pdf", TestContext.Current.CancellationToken);
        Assert.Contains(group.User!.Name, PdfReading.Of(file).Text, StringComparison.Ordinal);
        await TakeAsync(lead, $"{package}/revise", new() { ["Form.Change"] = "Prolonged", ["Form.Reason"] = "Waits fall too slowly." });

        Assert.Equal(agreed.Text, (await region.OpenAsync(address)).Text);
        Assert.Equal(file, await group.Client.GetByteArrayAsync($"{address}.pdf", TestContext.Current.CancellationToken));
        var draft = address.Replace("/editions/1/", "/editions/2/", StringComparison.Ordinal);
        Assert.Equal((200, 404), ((await lead.OpenAsync(draft)).Status, (await group.OpenAsync(draft)).Status));
        Assert.Equal(404, (await group.OpenAsync($"{draft}.pdf")).Status);
    }

    [Fact]
    [Rule("R151")]
    public async Task The_grid_counts_the_packages_of_each_group_and_leads_to_them()
    {
        var given = await InAsync(app);
        var quarter = await app.Given.QuarterAsync(given.Ccg);
        await given.InStageAsync(SupportStage.Agreed);
        await given.InStageAsync(SupportStage.Proposed);
        await given.InStageAsync(SupportStage.Completed);
        await given.DraftedAsync();

        var grid = await (await given.LogInAsync(Role.AreaTeamLead)).OpenAsync($"/area-teams/{given.Team}/{quarter.Year}/{quarter.Quarter}");
        var above = await (await given.LogInAsync(Role.RegionalReviewer)).OpenAsync($"/regions/{given.Region}/{quarter.Year}/{quarter.Quarter}");

        var (link, ofRegion) = ($"a[href='/support?ccg={given.Ccg}']", above.Document.QuerySelector($"a[href='/support?ccg={given.Ccg}']"));
        Assert.StartsWith("2 support packages", grid.Document.QuerySelector(link)?.TextContent.Trim(), StringComparison.Ordinal);
        Assert.StartsWith("1 support package ", ofRegion?.TextContent.Trim() + " ", StringComparison.Ordinal);
    }
}
