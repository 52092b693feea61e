using System.Text;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Features.Evidence;

public sealed class SoftIntelligenceTests(AssuranceApp app) : EvidencePages(app)
{
    [Fact]
    [Rule("R119")]
    public async Task The_ccg_cannot_record_soft_intelligence()
    {
        var (_, ccg, quarter) = await SidesAsync();

        var answer = await AddAsync(ccg, quarter, new(Complete) { ["Form.Scope"] = "Soft" });

        Assert.Equal(400, answer.Status);
        Assert.Contains("soft intelligence is the area team's own", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await ItemsAsync(quarter));
    }

    [Fact]
    [Rule("R119")]
    public async Task That_soft_intelligence_was_removed_is_told_to_nobody_else()
    {
        var (lead, ccg, quarter) = await SidesAsync();
        await AddAsync(lead, quarter, new(Complete) { ["Form.Scope"] = "Soft" });
        var address = Address(quarter, $"/{Assert.Single(await ItemsAsync(quarter)).Id}/remove");
        var form = (await lead.OpenAsync(address)).Form(address);
        Assert.Equal(302, (await lead.SubmitAsync((await lead.OpenAsync(address)).Form(address))).Status);
        var token = (await ccg.OpenAsync("/ccgs")).Form("/account/log-out").ToRequest([]);

        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = token.Content };
        Assert.Equal(404, (int)(await ccg.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(409, (await lead.SubmitAsync(form)).Status);
    }

    [Fact]
    [Rule("R119", "R245")]
    public async Task Soft_intelligence_appears_on_no_page_and_in_no_file_for_anybody_but_its_own_area_team()
    {
        const string secret = "zq7-hush";
        var region = await App.Given.RegionAsync();
        var team = await App.Given.AreaTeamAsync(region: region);
        var quarter = await App.Given.QuarterWithoutMeetingAsync(await App.Given.CcgAsync(team));
        var lead = await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead, team));
        var answer = await AddAsync(
            lead,
            quarter,
            new(Complete) { ["Form.Scope"] = "Soft", ["Form.Title"] = secret + " title", ["Form.Summary"] = secret + " summary", ["Form.Source"] = secret },
            new TestFile("Form.File", secret + ".csv", Encoding.UTF8.GetBytes(secret + ",content\n")));
        Assert.Equal(302, answer.Status);
        await App.Given.StageAsync(quarter, AssessmentStage.SharedWithCcg);
        var item = Assert.Single(await ItemsAsync(quarter));

        foreach (var role in new[] { Role.CcgLead, Role.GoverningBodyMember, Role.IndependentMember, Role.RegionalReviewer, Role.NationalTeam })
        {
            var visitor = await App.LogInAsync(await App.Given.UserAsync(role, role.Level() switch
            {
                OrganisationLevel.Ccg => quarter.Ccg,
                OrganisationLevel.Region => region,
                _ => null,
            }));
            var read = 0;
            foreach (var address in PagesOf(quarter, item.Id))
            {
                var page = await visitor.OpenAsync(address);
                Assert.False(page.Raw.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{address} shows soft intelligence to a {role}.");
                read += page.Status == 200 ? 1 : 0;
            }

            Assert.True(read >= 2, $"A {role} could open only {read} pages, so the test looked at nothing.");
            Assert.Equal(404, (await visitor.OpenAsync(Address(quarter, $"/{item.Id}/file"))).Status);
        }

        foreach (var role in new[] { Role.AreaTeamLead, Role.AreaTeamDirector })
        {
            var own = await App.LogInAsync(await App.Given.UserAsync(role, team));
            Assert.Contains(secret, (await own.OpenAsync(Address(quarter))).Text, StringComparison.Ordinal);
            Assert.Contains(secret, (await own.OpenAsync(Address(quarter, $"/{item.Id}/file"))).Raw, StringComparison.Ordinal);
        }
    }
}
