using CcgAssurance.Browser.Tests.Steps;
using CcgAssurance.Testing.Pdf;
using Microsoft.Playwright;

namespace CcgAssurance.Browser.Tests;

/// <summary>
/// An intervention without JavaScript, from an issue to directions that are signed, read in public and lifted: by the lead, the director,
/// the CCG lead, the national team, a peer reviewer, the committee and the Chief Executive, each of them on the page that asks for it.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class InterventionJourney(BrowserFixture browser)
{
    private const string Quarter = "/ccgs/X08/2014-15/q4";
    private const string Ccg = "NHS Long Moor CCG";

    [Fact]
    public async Task An_intervention_goes_from_an_issue_to_directions_that_are_signed_and_lifted()
    {
        var lead = await LogInAsync("area-team-lead@anyshire.example");
        var director = await LogInAsync("director@anyshire.example");
        var group = await LogInAsync("ccg-lead@x08.example");
        var national = await LogInAsync("national-team@england.example");
        var peer = await LogInAsync("area-team-lead@q45.example");
        var committee = await LogInAsync("committee@england.example");
        var chief = await LogInAsync("chief-executive@england.example");

        await RaiseAsync(lead, director, group);
        var address = await OpenAsync(lead, director);
        foreach (var domain in (int[])[1, 3, 4, 5, 6])
        {
            await DraftSteps.JudgeAsync(lead, Quarter, domain, "Assured", "The board's papers show progress in each month of the quarter.");
        }

        await DraftSteps.NarrateAsync(lead, Quarter);
        await RoundSteps.ShareAsync(lead, Quarter);
        await RoundSteps.AnswerAsync(group, Quarter, new Dictionary<string, (string, bool)>());
        await MayNotBeFinalAsync(director);
        await WriteFirstStepsAsync(lead, national, address);
        await RoundSteps.MakeFinalAsync(director, Quarter);
        await Assertions.Expect(await ReadAsync(group, address)).ToContainTextAsync("Only a direction brings somebody to answer.");
        await ReviewAsync(lead, peer, address);
        await DraftAsync(lead, director, address);
        await DecideAsync(committee, chief, group, address);
        await CarryOutAsync(group, director, address);
        await LiftAsync(director, chief, group, address);

        foreach (var page in (IPage[])[lead, director, group, national, peer, committee, chief])
        {
            await page.Context.CloseAsync();
        }
    }

    // The issue is asked about formally, and the answer does not suffice.
    private static async Task RaiseAsync(IPage lead, IPage director, IPage group)
    {
        await lead.GotoAsync($"{Quarter}/items/on/domain-2");
        await lead.GetByRole(AriaRole.Link, new() { Name = "Add an issue" }).ClickAsync();
        await lead.GetByLabel("Short title").FillAsync("Complaints that nobody answers");
        await lead.GetByLabel("Agreed response").SelectOptionAsync("Request");
        await lead.GetByRole(AriaRole.Button, new() { Name = "Save issue" }).ClickAsync();
        await lead.GotoAsync($"{Quarter}/items/on/domain-2");
        await lead.GetByRole(AriaRole.Link, new() { Name = "Request information about Complaints that nobody answers" }).ClickAsync();
        await FillAsync(
            lead,
            ("Form.Subject", "Complaints without an answer"), ("Form.Power", "S14Z18"), ("Form.Addressee", "Ccg"), ("Form.Required", "Document"),
            ("Form.Details", "Every complaint of the last year, and who answers it."), ("Form.Purpose", "To see who answers."),
            ("Form.Ground", "FailureInFunction"), ("Form.GroundReason", "130 people wait for an answer."), ("Form.ConversationOn", "2015-06-02"),
            ("Form.DueOn", "2015-06-30"));
        await lead.GetByRole(AriaRole.Button, new() { Name = "Save the draft" }).ClickAsync();
        var request = new Uri(lead.Url).AbsolutePath;
        await PressAsync(lead, await LinkAsync(lead, "Propose"));
        await director.GotoAsync(request);
        await PressAsync(director, await LinkAsync(director, "Sign and issue"), ("Form.IssuedOn", "2015-06-08"));
        request = new Uri(director.Url).AbsolutePath;
        await group.GotoAsync(request);
        await PressAsync(group, await LinkAsync(group, "Reply"), ("Form.Text", "We have lost count."), ("Form.MoreToCome", "false"));
        await lead.GotoAsync(request);
        await PressAsync(lead, $"{request}/finding", ("Form.IsSufficient", "false"), ("Form.Reason", "Nobody answers them."));
    }

    // The level leads to the case; only the director opens one.
    private static async Task<string> OpenAsync(IPage lead, IPage director)
    {
        await lead.GotoAsync($"{Quarter}/domains/2");
        await FillAsync(
            lead,
            ("Form.Category", "NotAssuredInterventionRequired"), ("Form.InterventionReasons", "CannotMitigateRisks"),
            ("Form.Rationale", "130 complaints have no answer, and nobody looks for one."), ("Form.IsJoint", "true"));
        await lead.GetByLabel("The conversation on").CheckAsync();
        await RoundSteps.PressAsync(lead, "Save judgement", "Judgement on domain 2 saved");
        await lead.GotoAsync($"{Quarter}/domains/2");
        await lead.Locator("main a[href$='/interventions/domain/2']").First.ClickAsync();
        await Assertions.Expect(lead.GetByText("Only the area team director opens an intervention.")).ToBeVisibleAsync();
        await director.GotoAsync(new Uri(lead.Url).AbsolutePath);
        await director.GetByRole(AriaRole.Link, new() { Name = "Open an intervention for domain 2" }).ClickAsync();
        await FillAsync(
            director,
            ("Form.Subject", "Complaints that nobody answers"), ("Form.Justification", "People are ill, and nobody answers them."),
            ("Form.Grounds", "Failing"), ("Form.GroundReason", "The CCG does not answer complaints."), ("Form.Route", "SeriousPatientRisk"),
            ("Form.RiskStatement", "Three of the 130 complaints tell of harm."), ("Form.Proportionality", "We direct one function."),
            ("Form.RequestNote", "It was asked formally."), ("Form.SupportNote", "Nobody is there whom we could help."),
            ("Form.EscalationNote", "There is no time."));
        await SubmitAsync(director);
        return new Uri(director.Url).AbsolutePath;
    }

    // Support that the CCG refuses, and a case that is not proposed, both leave the report a draft; the finding leads to the case.
    private static async Task MayNotBeFinalAsync(IPage director)
    {
        await RoundSteps.FollowAsync(director, Quarter, "From draft to publication");
        await director.GetByRole(AriaRole.Button, new() { Name = "Check the report before you make it final" }).ClickAsync();
        var finding = director.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { NameRegex = new("Complete the first four steps of intervention") });
        await finding.First.ClickAsync();
        Assert.EndsWith("/interventions/domain/2", new Uri(director.Url).AbsolutePath, StringComparison.Ordinal);
        await director.GetByRole(AriaRole.Link, new() { NameRegex = new("Intervention .*: Complaints that nobody answers") }).ClickAsync();
        await Assertions.Expect(director.GetByRole(AriaRole.Heading, new() { Name = "Before step 1 is complete" })).ToBeVisibleAsync();
    }

    private static async Task WriteFirstStepsAsync(IPage lead, IPage national, string address)
    {
        await PressAsync(
            lead, $"{address}/steps/1", ("Form.On", "2015-06-03"), ("Form.Concern", "Complaints are not answered."), ("Form.Insight", "Patients wrote to us."));
        await PressAsync(
            lead, $"{address}/contacts/new", ("Form.On", "2015-05-20"), ("Form.With", "Both leads"), ("Form.Text", "The pile was talked about."));
        await CompleteAsync(lead, address, 1);
        await lead.GotoAsync($"{address}/steps/2");
        await lead.GetByRole(AriaRole.Radio).First.CheckAsync();
        await FillAsync(lead, ("Form.Text", "Every complaint, and who answers it."));
        await SubmitAsync(lead);
        await CompleteAsync(lead, address, 2);
        await national.GotoAsync("/");
        await national.GetByRole(AriaRole.Link, new() { Name = "Record the support that your team was asked for" }).First.ClickAsync();
        await national.GotoAsync($"{address}/support/new");
        await FillAsync(
            national, ("Form.Act", "Given"), ("Form.On", "2015-06-05"), ("Form.Text", "Two people of the complaints service came for a week."));
        await SubmitAsync(national);
        await PressAsync(
            lead, $"{address}/steps/3", ("Form.InsufficientOn", "2015-06-08"), ("Form.On", "2015-06-08"), ("Form.Result", "The pile is as high as before."));
        await CompleteAsync(lead, address, 3);
        await PressAsync(
            lead, $"{address}/steps/4", ("Form.Why", "Only a direction brings somebody to answer."), ("Form.Implications", "NHS England names somebody."),
            ("Form.Finding", "NoWorseOff"), ("Form.FindingReason", "Somebody answers."), ("Form.On", "2015-06-08"));
        await CompleteAsync(lead, address, 4);
    }

    private static async Task ReviewAsync(IPage lead, IPage peer, string address)
    {
        await PressAsync(lead, $"{address}/reviewers/new", ("Form.Email", "area-team-lead@q45.example"));
        await peer.GotoAsync("/");
        await peer.GetByRole(AriaRole.Link, new() { Name = "Review the rationale of the intervention" }).First.ClickAsync();
        await PressAsync(peer, await LinkAsync(peer, "Record your conclusion"), ("Form.Conclusion", "Supported"), ("Form.Text", "Nothing else would help."));
        await PressAsync(lead, $"{address}/steps/5", ("Form.On", "2015-06-08"), ("Form.Text", "By telephone."), ("Form.IsForTheBoard", "true"));
        await CompleteAsync(lead, address, 5);
    }

    private static async Task DraftAsync(IPage lead, IPage director, string address)
    {
        await PressAsync(
            lead, $"{address}/steps/6", ("Form.On", "2015-06-08"), ("Form.Report", "The report in short."), ("Form.Evidence", "The letters."));
        await PressAsync(lead, $"{address}/directions/new", ("Form.Ccg", "X08"));
        await PressAsync(
            lead, await LinkAsync(lead, $"Write the direction to {Ccg}"), ("Form.Powers", "DirectFunctions"), ("Form.Text", "The CCG answers complaints."),
            ("Form.Functions", "Complaints"));
        await PressAsync(
            lead, await LinkAsync(lead, $"Add a requirement to the direction to {Ccg}"), ("Form.Text", "Answer every complaint."), ("Form.DueAfterWeeks", "6"),
            ("Form.NeedsApproval", "true"));
        await CompleteAsync(director, address, 6);
        await Assertions.Expect(director.GetByText("Intervention submitted to the committee")).ToBeVisibleAsync();
    }

    private static async Task DecideAsync(IPage committee, IPage chief, IPage group, string address)
    {
        await committee.GotoAsync(address);
        await committee.GetByRole(AriaRole.Link, new() { Name = "The summary report as it was submitted" }).ClickAsync();
        await Assertions.Expect(committee.GetByRole(AriaRole.Main)).ToContainTextAsync("Nothing else would help.");
        await PressAsync(
            committee, $"{address}/decide", ("Form.Decision", "Approved"), ("Form.DecidedOn", "2015-06-08"), ("Form.DecisionReason", "It is narrow."));
        await Assertions.Expect(await ReadAsync(group, address)).ToContainTextAsync("No directions are signed.");
        await chief.GotoAsync(address);
        await PressAsync(chief, await LinkAsync(chief, "Sign the directions"));
        await Assertions.Expect(chief.GetByText("Directions signed. They are in force.")).ToBeVisibleAsync();
    }

    private async Task CarryOutAsync(IPage group, IPage director, string address)
    {
        await group.GotoAsync(address);
        await group.GetByRole(AriaRole.Link, new() { Name = "The direction as it was signed" }).ClickAsync();
        await Assertions.Expect(group.GetByText("It never changes.")).ToBeVisibleAsync();
        await group.GotoAsync(address);
        var mark = await LinkAsync(group, $"Record what was done about requirement 1 of the direction to {Ccg}");
        await PressAsync(group, mark, ("Form.Kind", "Met"), ("Form.On", "2015-06-08"), ("Form.Note", "All are answered."));
        await PressAsync(director, mark, ("Form.Kind", "Approved"), ("Form.On", "2015-06-08"), ("Form.Note", "We read ten of them."));

        var visitor = await browser.NewPageAsync(withJavaScript: false);
        await visitor.GotoAsync("/published/directions");
        await visitor.GetByRole(AriaRole.Link, new() { Name = $"Read the direction to {Ccg}" }).ClickAsync();
        await Assertions.Expect(visitor.GetByText("The CCG answers complaints.")).ToBeVisibleAsync();
        var download = await visitor.RunAndWaitForDownloadAsync(() =>
            visitor.GetByRole(AriaRole.Link, new() { Name = "Download this direction (PDF)" }).ClickAsync());
        Assert.Empty(PdfChecks.FaultsOf(await File.ReadAllBytesAsync(await download.PathAsync())));
        await visitor.Context.CloseAsync();
    }

    private async Task LiftAsync(IPage director, IPage chief, IPage group, string address)
    {
        await PressAsync(director, $"{address}/lift", ("Form.Direction", "all"), ("Form.Reason", "Every complaint has an answer."));
        await chief.GotoAsync(address);
        await PressAsync(chief, await LinkAsync(chief, "Sign the lifting"));
        await group.GotoAsync(address);
        await group.GetByRole(AriaRole.Link, new() { Name = "The letter that lifted it" }).ClickAsync();
        await Assertions.Expect(group.GetByRole(AriaRole.Main)).ToContainTextAsync("Every complaint has an answer.");

        var visitor = await browser.NewPageAsync(withJavaScript: false);
        await visitor.GotoAsync("/published/directions");
        await Assertions.Expect(visitor.GetByRole(AriaRole.Link, new() { Name = $"Read the direction to {Ccg}" })).ToHaveCountAsync(0);
        await Assertions.Expect(visitor.GetByRole(AriaRole.Main)).ToContainTextAsync("Every complaint has an answer.");
        await visitor.Context.CloseAsync();
    }

    private Task<IPage> LogInAsync(string email) => browser.LogInAsync(email, withJavaScript: false, opensStart: false);

    private static async Task<ILocator> ReadAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        return page.GetByRole(AriaRole.Main);
    }

    private static Task CompleteAsync(IPage page, string address, int step) =>
        PressAsync(page, $"{address}/steps/{step}/complete", ("Form.FollowsWaysOfWorking", "true"));

    private static async Task<string> LinkAsync(IPage page, string name) =>
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = name }).First.GetAttributeAsync("href")
            ?? throw new InvalidOperationException($"{name} leads nowhere.");

    private static async Task PressAsync(IPage page, string address, params (string Field, string Value)[] answers)
    {
        await page.GotoAsync(address);
        await FillAsync(page, answers);
        await SubmitAsync(page);
    }

    // The first button of the form saves; a refusal would stay on the page with a summary.
    private static async Task SubmitAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Main).Locator("form[method=post] button").First.ClickAsync();
        var summary = page.Locator(".nhsuk-error-summary");
        Assert.True(await summary.CountAsync() == 0, $"{page.Url}: {await page.GetByRole(AriaRole.Main).InnerTextAsync()}");
    }

    private static async Task FillAsync(IPage page, params (string Field, string Value)[] answers)
    {
        foreach (var (name, value) in answers)
        {
            var day = page.Locator($"main [name='{name}.Day']");
            var choice = page.Locator($"main input[name='{name}'][value='{value}']:is([type=radio], [type=checkbox])");
            var list = page.Locator($"main select[name='{name}']");
            if (await day.CountAsync() > 0)
            {
                await day.FillAsync(value[8..].TrimStart('0'));
                await page.Locator($"main [name='{name}.Month']").FillAsync(value[5..7].TrimStart('0'));
                await page.Locator($"main [name='{name}.Year']").FillAsync(value[..4]);
            }
            else if (await choice.CountAsync() > 0)
            {
                await choice.CheckAsync();
            }
            else if (await list.CountAsync() > 0)
            {
                await list.SelectOptionAsync(value);
            }
            else
            {
                await page.Locator($"main [name='{name}']").FillAsync(value);
            }
        }
    }
}
