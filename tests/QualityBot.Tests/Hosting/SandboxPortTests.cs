using System.Globalization;
using System.Net;
using System.Net.Sockets;
using QualityBot.Hosting;

namespace QualityBot.Tests.Hosting;

public sealed class SandboxPortTests
{
    [Fact]
    public async Task A_port_that_is_taken_is_named_with_the_way_out()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var refusal = await Should.ThrowAsync<SettingsException>(() => SandboxHost.Start(new(Enabled: true, port, Demo: false, StartAt: null), folder: null));

        refusal.Message.ShouldContain(port.ToString(CultureInfo.InvariantCulture));
        refusal.Message.ShouldContain("Sandbox__Port");
    }
}
