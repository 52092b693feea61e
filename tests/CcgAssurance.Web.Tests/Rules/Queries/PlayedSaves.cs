using System.Text.RegularExpressions;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Rules.Queries;

/// <summary>What each kind of save asks of the database of the run, from its post to the redirect.</summary>
public sealed class PlayedSaves : IAsyncLifetime
{
    private static readonly Focus Third = Focus.On(new DomainNumber(3));
    private readonly AssuranceApp _app = new();
    private readonly List<AskedSave> _saves = [];

    public IReadOnlyList<AskedSave> Saves => _saves;

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await DraftAsync();
        await AnswerAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task DraftAsync()
    {
        var played = await _app.Given.ScenarioAsync(AssessmentStage.Draft);
        var root = played.Root;
        var first = await _app.Given.ItemAsync(played.Quarter, Third, ItemKind.Issue, Sample.Issue());
        var second = await _app.Given.ItemAsync(played.Quarter, Third, ItemKind.Issue, Sample.Issue("Ambulance waits"));
        var lead = await _app.LogInAsync(played.Lead);
        await SaveAsync("judgement", lead, $"{root}/domains/3", new() { ["Form.Rationale"] = "Waiting times slip." });
        await SaveAsync("narrative", lead, $"{root}/themes/parity-of-esteem", new() { ["Form.Narrative"] = "Work goes on." });
        await SaveAsync("new item", lead, $"{root}/items/add?focus=domain-3&kind=achievement", new() { ["Form.Text"] = "Waits fell." });
        await SaveAsync("changed item", lead, $"{root}/items/{first}", new() { ["Form.Title"] = "Waits in A&E" });
        await SaveAsync("moved item", lead, $"{root}/items/on/domain-3", new() { ["move"] = "Up" }, $"{root}/items/{second}/move");
        await SaveAsync("removed item", lead, $"{root}/items/{second}/remove", []);
        await SaveAsync("meeting", lead, $"{root}/meeting/edit", new() { ["Form.NoMeetingReason"] = "Nobody was free." });
        await SaveAsync("contact", lead, $"{root}/meeting/contacts/add", new()
        {
            ["Form.Kind"] = "Teleconference",
            ["Form.Date.Day"] = "3",
            ["Form.Date.Month"] = "11",
            ["Form.Date.Year"] = "2014",
            ["Form.Notes"] = "We spoke about beds.",
        });
        await lead.OpenAsync(root);
        await SaveAsync("shared draft", lead, $"{root}/draft/share", []);
        await SaveAsync("redraft", lead, $"{root}/draft", new() { ["Form.Reason"] = "A figure was wrong." }, $"{root}/draft/redraft");
    }

    private async Task AnswerAsync()
    {
        var played = await _app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var ccg = await _app.LogInAsync(played.CcgLead);
        var about = (await played.ReadAsync()).CurrentResponse!.Answers.Single(row => row.Kind == SubjectKind.Judgement && row.Focus == Third).Id;
        await SaveAsync("answer", ccg, $"{played.Root}/response/{about}", new() { ["Form.Verdict"] = "Agrees" });
        await played.PlayToAsync(AssessmentStage.Final);
        await SaveAsync("release", ccg, $"{played.Root}/release", new() { ["Form.Choice"] = "Release" });
    }

    private async Task SaveAsync(string name, Visitor visitor, string address, Dictionary<string, string> answers, string? action = null)
    {
        var form = (await visitor.OpenAsync(address)).Form(action ?? address);
        _app.Commands.Start();
        var answer = await visitor.SubmitAsync(form, answers);
        var transactions = _app.Commands.Transactions;
        var commands = _app.Commands.Stop();
        Assert.True(answer.Status == 302, $"{name} was answered with {answer.Status}:\n{answer.Text}");
        _saves.Add(new AskedSave(name, commands, transactions));
    }
}

/// <summary>A save with its commands.</summary>
public sealed partial record AskedSave(string Name, IReadOnlyList<SentCommand> Commands, int Transactions)
{
    public int Reads => Commands.Count(command => command.Text.StartsWith("SELECT", StringComparison.Ordinal));

    // A server is sent all that is written as one command.
    public bool WritesHistory => Commands.Any(command => AuditInsert().IsMatch(command.Text));

    [GeneratedRegex(@"INSERT INTO .?AuditEntries")]
    private static partial Regex AuditInsert();
}
