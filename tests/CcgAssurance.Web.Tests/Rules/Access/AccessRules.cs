using System.IO.Compression;
using System.Net;
using System.Text;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Testing.Pdf;
using Microsoft.AspNetCore.Routing;

namespace CcgAssurance.Web.Tests.Rules.Access;

/// <summary>
/// Everything that can be fetched or sent, by every role of every organisation, of a quarter at every point of its way. What the permission table
/// and the way of the quarter say is what everybody gets, and no answer holds a text that its reader may not see.
/// </summary>
[Trait("Speed", "Slow")]
[Trait("Runs", "Once")]
public sealed class AccessRules(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly string[] Searches = ["/search?q=plan", "/search?q=waits", "/search?q=said"];

    // Who noted a forum, and the words that the group answered: both are there to compare with later.
    private static readonly string[] KeptForTheHistory = [
        "DirectionVersion.DraftedBy", "DirectionVersion.PutForwardBy", "EscalationTerms.DraftedBy", "EscalationTerms.ProposedBy",
        "InterventionStepRecord.WrittenBy", "PeerReviewer.NamedBy", "PublicForumNote.AddedBy", "ResponseAnswer.Wording",
        "SupportActual.RecordedBy", "SupportConfirmation.RecordedBy",
        "SupportMiss.RecordedBy", "SupportReading.RecordedBy", "SupportTerms.ChangeReason", "SupportTerms.DraftedBy", "SupportTerms.ProposedBy",
    ];

    private readonly List<string> _wrong = [];
    private readonly HashSet<string> _shown = [];
    private readonly SortedDictionary<string, string> _leaks = new(StringComparer.Ordinal);
    private int _asked;

    [Fact]
    public async Task Every_reader_gets_what_the_tables_say_and_no_text_that_is_not_theirs_to_see()
    {
        var world = await AccessWorld.CreateAsync(app);
        foreach (var about in world.Cases)
        {
            foreach (var reader in await world.OwnersAsync(about))
            {
                await AskAsync(world, reader, [about]);
            }
        }

        foreach (var reader in world.Others.Append(new AccessReader("nobody", AccessSide.Other, null)))
        {
            await AskAsync(world, reader, world.Cases);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{_asked} requests, {world.Texts.All.Count} planted texts");
        Violations.None(_wrong);
        Violations.None(_leaks.Select(leak => $"{leak.Key}: {leak.Value}"));
        Violations.None(
            world.Texts.All.Select(text => text.Kind).Distinct().Except(_shown).Except(KeptForTheHistory).Order(StringComparer.Ordinal));
        Violations.None(KeptForTheHistory.Where(_shown.Contains));
    }

    private async Task AskAsync(AccessWorld world, AccessReader reader, IReadOnlyList<AccessCase> cases)
    {
        var visitor = reader.User is { } user ? await app.LogInAsync(user) : app.Visitor();
        var all = RouteTable.Controllers(app);
        var endpoints = all.Where(endpoint => endpoint.Methods().Contains("GET")).ToList();
        foreach (var about in cases)
        {
            foreach (var endpoint in endpoints.Where(endpoint => NamesRecord(endpoint) && about.Records.Has(endpoint)))
            {
                var status = await ReadAsync(world, reader, visitor.Client, about.Records.AddressOf(endpoint));
                if (Against(endpoint, reader, about, status) is { } wrong)
                {
                    _wrong.Add($"{about.Name}: {endpoint.Name()} answers {(int)status} to {reader.Name}, {wrong}");
                }
            }
        }

        var values = new Dictionary<string, string> { ["quarter"] = "q2", ["region"] = world.Region.Value };
        foreach (var address in endpoints.Where(endpoint => !NamesRecord(endpoint) && !ChangesLogIn(endpoint))
            .Select(endpoint => SampleRoutes.AddressOf(endpoint, values))
            .Concat(Searches))
        {
            await ReadAsync(world, reader, visitor.Client, address);
        }

        if (reader.User is not null)
        {
            await SendAsync(world, reader, visitor, cases, [.. all.Where(endpoint => endpoint.Methods().Contains("POST") && NamesRecord(endpoint))]);
        }

        if (reader.Side != AccessSide.Other)
        {
            await ReadAsync(world, reader, app.Visitor().Client, await CalendarOfAsync(visitor));
        }
    }

    // Whoever may do it would do it: that the addresses exist for them is asked in RecordScopeRules.
    private async Task SendAsync(
        AccessWorld world, AccessReader reader, Visitor visitor, IEnumerable<AccessCase> cases, IReadOnlyList<RouteEndpoint> endpoints)
    {
        const string tokenField = "__RequestVerificationToken";
        var token = (await visitor.OpenAsync("/account")).ValueOf(tokenField)!;
        foreach (var about in cases)
        {
            foreach (var endpoint in endpoints.Where(endpoint => about.Records.Has(endpoint) && !endpoint.IsAnonymous() &&
                (reader.Side == AccessSide.Other || endpoint.Requirement()?.IsMetBy(reader.User!.Role) == false)))
            {
                using var form = new FormUrlEncodedContent([new(tokenField, token), about.Records.FormKey]);
                using var answer = await visitor.Client.PostAsync(about.Records.AddressOf(endpoint), form, TestContext.Current.CancellationToken);
                await CheckAsync(world, reader, answer, endpoint.Name());
                if (Against(endpoint, reader, about, answer.StatusCode) is { } wrong)
                {
                    _wrong.Add($"{about.Name}: {endpoint.Name()} answers {(int)answer.StatusCode} to {reader.Name}, {wrong}");
                }
            }
        }
    }

    private static async Task<string> CalendarOfAsync(Visitor visitor)
    {
        const string calendar = "/account/calendar";
        var made = await visitor.FollowAsync(await visitor.SubmitAsync((await visitor.OpenAsync(calendar)).Form(calendar)));
        return new Uri(made.Document.QuerySelector(".nhsuk-inset-text strong")!.TextContent).PathAndQuery;
    }

    [Fact]
    public void A_text_that_its_reader_may_not_see_is_found()
    {
        var drafted = new AccessCase(AccessCase.Drafted, null!, null!);
        var reasons = new PlantedText("DomainJudgement.Rationale", AccessCase.Drafted, "drafted");

        Assert.True(TextVisibility.MayRead(AccessSide.AreaTeam, drafted, reasons));
        Assert.False(TextVisibility.MayRead(AccessSide.Ccg, drafted, reasons));
        Assert.False(TextVisibility.MayRead(AccessSide.Above, drafted, reasons));
        Assert.False(TextVisibility.MayRead(AccessSide.Other, drafted with { Name = AccessCase.Published }, reasons));
    }

    private async Task<HttpStatusCode> ReadAsync(AccessWorld world, AccessReader reader, HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        await CheckAsync(world, reader, answer, address);
        return answer.StatusCode;
    }

    private async Task CheckAsync(AccessWorld world, AccessReader reader, HttpResponseMessage answer, string address)
    {
        _asked++;
        foreach (var text in world.Texts.In(await TextOfAsync(answer)).Distinct())
        {
            _shown.Add(text.Kind);
            var about = world.Cases.Single(one => one.Name == text.Owner);
            if (!TextVisibility.MayRead(SideOf(reader, about), about, text))
            {
                _leaks.TryAdd($"{text.Kind} ({text.Moment}) of the {about.Name} quarter is read by {reader.Name}", address);
            }
        }
    }

    // The people of a group have nothing to do with the quarters of the other groups; the area team has them all.
    private static AccessSide SideOf(AccessReader reader, AccessCase about) =>
        reader.Side == AccessSide.Ccg && reader.User!.Organisation != about.Played.Quarter.Ccg ? AccessSide.Other : reader.Side;

    private static string? Against(RouteEndpoint endpoint, AccessReader reader, AccessCase about, HttpStatusCode status) =>
        (int)status >= 500 ? "a fault"
        : endpoint.IsAnonymous() ? null
        : reader.User is not { } user ? Unless(status == HttpStatusCode.Redirect, "not led to the log-in page")
        : endpoint.Requirement()?.IsMetBy(user.Role) == false ? Unless(status == HttpStatusCode.Forbidden, "not refused")
        : endpoint.Requirement() is null ? null
        : reader.Side == AccessSide.Other || (reader.Side == AccessSide.Above && NamesQuarter(endpoint) && !about.WasShared)
            ? Unless(status == HttpStatusCode.NotFound, "which says that there is such a record")
        : Unless(status != HttpStatusCode.Forbidden, "refused");

    private static string? Unless(bool isRight, string wrong) => isRight ? null : wrong;

    private static bool NamesRecord(RouteEndpoint endpoint) =>
        SampleRecords.Named.Append("id").Any(name => endpoint.RoutePattern.GetParameter(name) is not null);

    private static bool NamesQuarter(RouteEndpoint endpoint) =>
        endpoint.RoutePattern.GetParameter("quarter") is not null && endpoint.RoutePattern.GetParameter("code") is not null;

    private static bool ChangesLogIn(RouteEndpoint endpoint) => endpoint.Pattern().StartsWith("/account/", StringComparison.Ordinal);

    private static async Task<string> TextOfAsync(HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return $"{answer.Headers}\n{answer.Content.Headers}\n" + answer.Content.Headers.ContentType?.MediaType switch
        {
            "application/pdf" when !bytes.SequenceEqual(SampleFiles.Pdf) => PdfReading.Of(bytes).Text,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => Unpacked(bytes),
            _ => Encoding.UTF8.GetString(bytes),
        };
    }

    private static string Unpacked(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        return string.Concat(archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }
}
