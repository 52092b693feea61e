using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Web.Tests.Features.Published;

public sealed class HeadTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Theory]
    [InlineData("/published", 200)]
    [InlineData("/about/assurance", 200)]
    [InlineData("/account/log-in", 200)]
    [InlineData("/notices", 302)]
    [InlineData("/nowhere", 404)]
    public async Task Whoever_asks_for_the_head_of_a_page_gets_the_status_of_the_page(string address, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var answer = await app.Visitor().Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
    }
}
