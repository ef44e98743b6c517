import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

public class StaffServlet extends HttpServlet {
  protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
    String expression = "/staff/member[@id='" + req.getParameter("id") + "']/phone";
    try {
      XPath xpath = XPathFactory.newInstance().newXPath();
      // ruleid: java-xpath-from-request
      req.setAttribute("phone", xpath.evaluate(expression, staff));
    } catch (XPathExpressionException e) {
      throw new ServletException(e);
    }
  }
}

@Path("/catalog")
public class CatalogResource {
  @GET
  @Path("{title}")
  public String price(@PathParam("title") String title) throws XPathExpressionException {
    // ruleid: java-xpath-from-request
    XPathExpression compiled = XPathFactory.newInstance().newXPath().compile("//book[title='" + title + "']/price");
    return compiled.evaluate(catalog);
  }
}
