using System.Text;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Features.Evidence;

/// <summary>Evidence of an earlier quarter of the same group is used again as a reference; its file stays where it is.</summary>
public sealed class TakeOverEvidenceTests(AssuranceApp app) : EvidencePages(app)
{
    private static readonly TestFile File = new("Form.File", "figures.csv", Encoding.UTF8.GetBytes("a,b\n"));

    [Fact]
    [Rule("R72")]
    public async Task It_says_where_it_comes_from_keeps_its_date_bears_on_other_domains_and_opens_the_same_file()
    {
        var (lead, ccg, earlier, later) = await TwoQuartersAsync();
        await AddAsync(lead, earlier, Complete, File);
        var source = Assert.Single(await ItemsAsync(earlier));

        var page = await lead.OpenAsync(Address(later, "/earlier"));
        Assert.Contains(
            "Quarter 1 2014/15. Partner report, Care Quality Commission. Local, 2 July 2014. Domain 1: High quality services",
            page.Text, StringComparison.Ordinal);
        var answer = await TakeOverAsync(lead, later, source.Id, "domain-3");

        Assert.Equal(Address(later), answer.Location);
        var taken = Assert.Single(await ItemsAsync(later));
        Assert.Equal((source.Id, source.Date, source.Title), (taken.TakenFromId, taken.Date, taken.Title));
        Assert.Equal([Focus.On(new DomainNumber(3))], taken.Focuses);
        Assert.Equal([Focus.On(new DomainNumber(1))], Assert.Single(await ItemsAsync(earlier)).Focuses);
        var list = await ccg.OpenAsync(Address(later));
        Assert.Equal($"{Address(earlier)}#evidence-{source.Id}", list.Link("Quarter 1 2014/15"));
        Assert.Contains("Download figures.csv (4 bytes)", list.Text, StringComparison.Ordinal);
        Assert.Equal("a,b\n", await ccg.Client.GetStringAsync(Address(later, $"/{taken.Id}/file"), TestContext.Current.CancellationToken));
        Assert.Equal(0, await App.ReadAsync(db => Task.FromResult(db.EvidenceFiles.Count(file => file.EvidenceItemId == taken.Id))));
        Assert.Contains("There is no more evidence from earlier quarters", (await lead.OpenAsync(Address(later, "/earlier"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_choice_of_domains_it_keeps_those_it_had_and_without_evidence_nothing_is_saved()
    {
        var (lead, _, earlier, later) = await TwoQuartersAsync();
        await AddAsync(lead, earlier, Complete);

        var refused = await lead.SubmitAsync((await lead.OpenAsync(Address(later, "/earlier"))).Form(Address(later, "/earlier")));
        Assert.Equal(400, refused.Status);
        Assert.Contains("Select the evidence that you want to use", refused.Text, StringComparison.Ordinal);
        Assert.Empty(await ItemsAsync(later));

        await TakeOverAsync(lead, later, Assert.Single(await ItemsAsync(earlier)).Id);
        Assert.Equal([Focus.On(new DomainNumber(1))], Assert.Single(await ItemsAsync(later)).Focuses);
    }

    [Fact]
    [Rule("R129")]
    public async Task Evidence_that_a_later_quarter_uses_cannot_be_removed_before_it_is_removed_there()
    {
        var (lead, _, earlier, later) = await TwoQuartersAsync();
        await AddAsync(lead, earlier, Complete, File);
        var source = Assert.Single(await ItemsAsync(earlier));
        await TakeOverAsync(lead, later, source.Id);
        var taken = Assert.Single(await ItemsAsync(later));

        var refused = await RemoveAsync(lead, earlier, source.Id);

        Assert.Equal(400, refused.Status);
        Assert.Contains(
            "You cannot remove this evidence because it is also used in Quarter 2 2014/15", refused.Text, StringComparison.Ordinal);
        Assert.Equal(302, (await RemoveAsync(lead, later, taken.Id)).Status);
        Assert.Equal(200, (await lead.OpenAsync(Address(earlier, $"/{source.Id}/file"))).Status);
        Assert.Equal(302, (await RemoveAsync(lead, earlier, source.Id)).Status);
    }

    [Fact]
    [Rule("R119")]
    public async Task Soft_intelligence_is_taken_over_by_its_own_area_team_alone_and_stays_soft()
    {
        var (lead, ccg, earlier, later) = await TwoQuartersAsync();
        await AddAsync(lead, earlier, new(Complete) { ["Form.Scope"] = "Soft", ["Form.Title"] = "zq-hush" }, File);
        var source = Assert.Single(await ItemsAsync(earlier));
        Assert.DoesNotContain("zq-hush", (await ccg.OpenAsync(Address(later, "/earlier"))).Raw, StringComparison.Ordinal);

        await TakeOverAsync(lead, later, source.Id);
        var taken = Assert.Single(await ItemsAsync(later));

        Assert.Equal(EvidenceScope.Soft, taken.Scope);
        Assert.DoesNotContain("zq-hush", (await ccg.OpenAsync(Address(later))).Raw, StringComparison.Ordinal);
        Assert.Equal(404, (await ccg.OpenAsync(Address(later, $"/{taken.Id}/file"))).Status);
        Assert.Equal(200, (await lead.OpenAsync(Address(later, $"/{taken.Id}/file"))).Status);
        var change = Address(later, $"/{taken.Id}");
        var refused = await lead.SubmitAsync((await lead.OpenAsync(change)).Form(change), new() { ["Form.Scope"] = "Local" });
        Assert.Equal(400, refused.Status);
        Assert.Contains("it was soft intelligence in the quarter it comes from", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R119")]
    public async Task Evidence_becomes_soft_intelligence_only_after_what_took_it_over()
    {
        var (lead, ccg, earlier, later) = await TwoQuartersAsync();
        await AddAsync(lead, earlier, Complete, File);
        var source = Assert.Single(await ItemsAsync(earlier));
        await TakeOverAsync(lead, later, source.Id);
        var taken = Assert.Single(await ItemsAsync(later));
        var (original, copy) = (Address(earlier, $"/{source.Id}"), Address(later, $"/{taken.Id}"));
        var soft = new Dictionary<string, string> { ["Form.Scope"] = "Soft" };

        var refused = await lead.SubmitAsync((await lead.OpenAsync(original)).Form(original), soft);
        Assert.Equal(400, refused.Status);
        Assert.Contains(
            "Make it soft intelligence in Quarter 2 2014/15 first, because others can read it there", refused.Text, StringComparison.Ordinal);
        Assert.Equal(302, (await lead.SubmitAsync((await lead.OpenAsync(copy)).Form(copy), soft)).Status);
        Assert.Equal(302, (await lead.SubmitAsync((await lead.OpenAsync(original)).Form(original), soft)).Status);

        Assert.DoesNotContain(taken.Title, (await ccg.OpenAsync(Address(later))).Raw, StringComparison.Ordinal);
        Assert.Equal(404, (await ccg.OpenAsync(Address(later, $"/{taken.Id}/file"))).Status);
    }

    [Fact]
    public async Task Evidence_of_another_group_or_a_later_quarter_is_neither_listed_nor_taken()
    {
        var (lead, _, earlier, later) = await TwoQuartersAsync();
        var (otherLead, _, other) = await SidesAsync();
        await AddAsync(otherLead, other, new(Complete) { ["Form.Title"] = "Decoy of another group" });
        await AddAsync(lead, later, new(Complete) { ["Form.Title"] = "Decoy of a later quarter" });
        await AddAsync(lead, earlier, Complete);

        var page = await lead.OpenAsync(Address(later, "/earlier"));
        Assert.DoesNotContain("Decoy", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Decoy", (await lead.OpenAsync(Address(earlier, "/earlier"))).Text, StringComparison.Ordinal);
        var answer = await lead.SubmitAsync(
            page.Form(Address(later, "/earlier")), new() { ["Form.Evidence"] = Assert.Single(await ItemsAsync(other)).Id.ToString() });

        Assert.Equal(409, answer.Status);
        Assert.Single(await ItemsAsync(later));
    }

    [Fact]
    public async Task What_was_taken_over_twice_leads_to_where_it_first_stood()
    {
        var (lead, _, earlier, later) = await TwoQuartersAsync();
        var latest = await App.Given.QuarterAsync(earlier.Ccg, quarter: Quarter.Q3);
        await AddAsync(lead, earlier, Complete, File);
        await TakeOverAsync(lead, later, Assert.Single(await ItemsAsync(earlier)).Id);
        await TakeOverAsync(lead, latest, Assert.Single(await ItemsAsync(later)).Id);

        var taken = Assert.Single(await ItemsAsync(latest));
        Assert.Equal(
            (Assert.Single(await ItemsAsync(earlier)).Id, FinancialYear.StartingIn(2014), Quarter.Q1),
            (taken.TakenFromId, taken.TakenFromYear, taken.TakenFromQuarter));
        Assert.Equal(200, (await lead.OpenAsync(Address(latest, $"/{taken.Id}/file"))).Status);
    }

    private async Task<(Visitor Lead, Visitor Ccg, QuarterKey Earlier, QuarterKey Later)> TwoQuartersAsync()
    {
        var team = await App.Given.AreaTeamAsync();
        var ccg = await App.Given.CcgAsync(team);
        return (
            await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead, team)),
            await App.LogInAsync(await App.Given.UserAsync(Role.CcgLead, ccg)),
            await App.Given.QuarterAsync(ccg, quarter: Quarter.Q1),
            await App.Given.QuarterAsync(ccg, quarter: Quarter.Q2));
    }

    private static async Task<Page> TakeOverAsync(Visitor visitor, QuarterKey quarter, Guid evidence, string? focus = null)
    {
        var address = Address(quarter, "/earlier");
        var answers = new Dictionary<string, string> { ["Form.Evidence"] = evidence.ToString() };
        if (focus is not null)
        {
            answers["Form.Focuses"] = focus;
        }

        var answer = await visitor.SubmitAsync((await visitor.OpenAsync(address)).Form(address), answers);
        Assert.True(answer.Status == 302, answer.Text);
        return answer;
    }

    private static async Task<Page> RemoveAsync(Visitor visitor, QuarterKey quarter, Guid evidence)
    {
        var address = Address(quarter, $"/{evidence}/remove");
        return await visitor.SubmitAsync((await visitor.OpenAsync(address)).Form(address));
    }
}
