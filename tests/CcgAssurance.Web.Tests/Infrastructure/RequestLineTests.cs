using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Web.Features.Published.List;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Web.Tests.Infrastructure;

/// <summary>What the log says of a request, read where an operator reads it: in the log file and on the console.</summary>
[Trait("Speed", "Slow")]
[Trait("Runs", "Once")]
public sealed partial class RequestLineTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Secret = "Zq7Secret";

    [Theory]
    [InlineData("/published", "GET /published 200")]
    [InlineData($"/published?q={Secret}", "GET /published 200")]
    [InlineData($"/calendar/{Secret}.ics", "GET /calendar/{token}.ics 404")]
    [InlineData($"/no-such-page/{Secret}?q={Secret}", "GET no route 404")]
    public async Task A_page_that_is_asked_for_leaves_one_line_with_the_pattern_of_its_route(string address, string line)
    {
        var log = await LogOf(client => client.GetAsync(address));

        Assert.Equal(line, Assert.Single(RequestLines(log)));
        Assert.DoesNotContain(Secret, log, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_is_sent_in_a_form_is_not_logged()
    {
        using var form = new FormUrlEncodedContent([new("Form.Email", $"{Secret}@test.example"), new("Form.Password", Secret)]);

        var log = await LogOf(client => client.PostAsync($"/account/log-in?returnUrl=/{Secret}", form));

        Assert.Equal("POST /account/log-in 400", Assert.Single(RequestLines(log)));
        Assert.DoesNotContain(Secret, log, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_request_that_is_refused_before_it_has_a_route_does_not_borrow_that_of_the_error_page()
    {
        using var form = new StringContent($"Form.Email={Secret}");
        form.Headers.ContentType = MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded; charset=utf-7");

        var log = await LogOf(client => client.PostAsync("/account/log-in", form));

        Assert.Equal("POST no route 400", Assert.Single(RequestLines(log)));
        Assert.DoesNotContain(Secret, log, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_failure_is_logged_with_the_route_that_was_asked_for_and_the_status_that_was_answered()
    {
        var log = await LogOf(
            client => client.GetAsync($"/published?q={Secret}"),
            services => services.AddScoped<ListPublishedQuery>(_ => throw new InvalidOperationException("A planted failure")));

        Assert.Contains("A planted failure", log, StringComparison.Ordinal);
        Assert.Equal("GET /published 500", Assert.Single(RequestLines(log)));
        Assert.DoesNotContain(Secret, log, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task All_lines_of_a_request_carry_its_id()
    {
        var log = await LogOf(
            client => client.GetAsync("/published"),
            services => services.AddScoped<ListPublishedQuery>(_ => throw new InvalidOperationException("A planted failure")));

        var ids = LineStart().Matches(log).Select(line => line.Groups["id"].Value).ToList();
        Assert.True(ids.Count > 1);
        Assert.NotEqual("", Assert.Single(ids.Distinct()));
    }

    [Fact]
    public async Task The_console_says_what_the_file_says_and_no_more()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var process = AssuranceProcess.Start(database.ConnectionString, arguments: ["--urls", "http://127.0.0.1:0"]);
        using var client = new HttpClient { BaseAddress = await process.AddressAsync() };

        using var answer = await client.GetAsync($"/no-such-page/{Secret}?q={Secret}", TestContext.Current.CancellationToken);

        Assert.Equal("GET no route 404", Assert.Single(RequestLines(await process.LineAsync("no route"))));
        Assert.DoesNotContain(Secret, string.Concat(process.Output.Concat(process.Complaints)), StringComparison.OrdinalIgnoreCase);
    }

    private static List<string> RequestLines(string log) => [.. RequestLine().Matches(log).Select(match => match.Groups["what"].Value)];

    // Nothing is asked of the host but what the test asks, so its log begins and ends with the request.
    private async Task<string> LogOf(Func<HttpClient, Task<HttpResponseMessage>> ask, Action<IServiceCollection>? change = null)
    {
        var folder = Directory.CreateTempSubdirectory("ccg-assurance-test-log-").FullName;
        try
        {
            await using (var host = app.WithWebHostBuilder(builder =>
                builder.UseSetting("Logs:Folder", folder).ConfigureTestServices(change ?? (_ => { }))))
            {
                var client = host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
                using var answer = await ask(client);
            }

            return string.Concat(Directory.GetFiles(folder).Select(File.ReadAllText));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [GeneratedRegex(@"RequestLoggingMiddleware (?<what>\w+ .+ \d{3}) in \d+ ms$", RegexOptions.Multiline)]
    private static partial Regex RequestLine();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d [\d:.]+ \w{3} \[(?<id>\w+)\]", RegexOptions.Multiline)]
    private static partial Regex LineStart();
}
