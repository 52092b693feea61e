using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Web.Tests.Features.Assessments.Report;

/// <summary>What is pasted from a spreadsheet or a word processor, from the form to page and file.</summary>
public sealed class PastedTextTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Table = "Indicator\tStandard\tQ1\nCancer 62 day\t85.0\t84.1\nA&E 4 hours\t95.0\t93.2";
    private const string Text = $"The standards are missed.\nThree causes:\n\u2022\tstaff\n\u2022\tbeds\n\n{Table}";

    [Fact]
    public async Task Reasons_keep_their_lines_lists_and_tables_and_the_form_shows_what_was_typed()
    {
        var (lead, team, root) = await LeadAsync();
        var address = $"{root}/domains/3";
        var saved = await SubmitAsync(lead, address, new() { ["Form.Rationale"] = Text });

        Assert.Equal(302, saved.Status);
        Assert.Equal(Text, (await lead.OpenAsync(address)).ValueOf("Form.Rationale"));
        var page = await (await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamDirector, team))).OpenAsync(address);
        Assert.Equal(["staff", "beds"], page.Document.QuerySelectorAll("main .app-text ul li").Select(item => item.TextContent));
        Assert.Equal(["Indicator", "Standard", "Q1"], page.TableHeaders("Table: Indicator, Standard, Q1"));
        Assert.Equal([["Cancer 62 day", "85.0", "84.1"], ["A&E 4 hours", "95.0", "93.2"]], page.TableRows("Table: Indicator, Standard, Q1"));
        Assert.Single(page.Document.QuerySelectorAll("main .app-text p"), paragraph => paragraph.InnerHtml == "The standards are missed.<br>\nThree causes:");
    }

    [Fact]
    public async Task An_issue_and_a_narrative_come_to_page_and_file_with_lists_and_rows()
    {
        var (lead, team, root) = await LeadAsync();
        await SubmitAsync(lead, $"{root}/items/add?focus=domain-3&kind=issue", new() { ["Form.Title"] = "Waits", ["Form.Text"] = Text });
        await SubmitAsync(lead, $"{root}/themes/parity-of-esteem", new() { ["Form.Narrative"] = Text });

        var director = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamDirector, team));
        var cells = (await director.OpenAsync($"{root}/items/on/domain-3")).Document.QuerySelectorAll("main .app-text td");
        Assert.Contains(cells, cell => cell.TextContent.EndsWith("84.1", StringComparison.Ordinal));
        const string row = "Indicator: Cancer 62 day; Standard: 85.0; Q1: 84.1";
        var page = await lead.OpenAsync($"{root}/report/preview.html");
        Assert.Equal(2, page.Document.QuerySelectorAll("main li").Count(item => item.TextContent == "staff"));
        Assert.Equal(2, page.Document.QuerySelectorAll("main p").Count(paragraph => paragraph.InnerHtml.Contains($"{row}<br>", StringComparison.Ordinal)));
        var file = await lead.Client.GetByteArrayAsync($"{root}/report.pdf", TestContext.Current.CancellationToken);
        Assert.Empty(PdfChecks.FaultsOf(file));
        var pdf = PdfDocumentReader.Read(file);
        Assert.Equal(2, pdf.Root.Find("LBody").Count(item => item.Text == "staff"));
        Assert.Equal(2, pdf.Root.Find("TD").Count(cell => cell.Text.Contains(row, StringComparison.Ordinal)));
    }

    private async Task<(Visitor Lead, Domain.Organisations.OrganisationCode Team, string Root)> LeadAsync()
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        return (await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team)), team, $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}");
    }

    private static async Task<Page> SubmitAsync(Visitor visitor, string address, Dictionary<string, string> answers)
    {
        var page = await visitor.OpenAsync(address);
        var form = page.Document.Forms.Single(form => form.Elements.Any(field => field.GetAttribute("name") == answers.Keys.Last()));
        return await visitor.SubmitAsync(new PageForm(form), answers);
    }
}
