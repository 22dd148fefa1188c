package com.contoso.places;

import io.github.graphlobby.endpoint.GraphEndpoint;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** An embedded Jetty with the endpoint below {@code /shop/graph}. */
public final class PlacesServer {
    private final Server server = new Server();
    private final ServerConnector connector;

    private PlacesServer(int port) {
        var configuration = new HttpConfiguration();
        // Keys of places may hold a slash or a percent sign, encoded, which Jetty otherwise takes for an attack.
        configuration.setUriCompliance(UriCompliance.from("RFC3986,AMBIGUOUS_PATH_SEPARATOR,AMBIGUOUS_PATH_ENCODING"));
        connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setPort(port);
        server.addConnector(connector);
    }

    /** Starts a server; port 0 takes a free one. */
    public static PlacesServer start(int port, GraphEndpoint endpoint) throws Exception {
        var places = new PlacesServer(port);
        var context = new ServletContextHandler("/shop");
        context.getServletHandler().setDecodeAmbiguousURIs(true);
        context.addServlet(new ServletHolder(new GraphServlet(endpoint)), "/graph/*");
        places.server.setHandler(context);
        places.server.start();
        return places;
    }

    /** Returns the port that the server listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Ends the server. */
    public void stop() throws Exception {
        server.stop();
    }
}
